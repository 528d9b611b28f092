import DirectoryStore
import Foundation
import Interests
import Matching
import TextAnalysis

/// What a person may do with the index of a directory: build it, look at it, prove it, take it away.
public struct IndexKeeper: Sendable {
  private let database: DirectoryDatabase
  private let folder: IndexFolder
  private let lexicon: Lexicon

  /// - Parameters:
  ///   - folder: of the directory.
  ///   - today: `yyyy-MM-dd`, the day that freshness is reckoned from.
  public init(
    _ database: DirectoryDatabase, folder: URL, analyzer: Analyzer, thesaurus: Thesaurus? = nil,
    today: String = Today.date
  ) {
    self.database = database
    self.folder = IndexFolder(folder)
    lexicon = Lexicon(analyzer, thesaurus, today: today)
  }

  /// Builds the index and puts it in place.
  ///
  /// - Parameters:
  ///   - notice: called with a sentence for each record left out because it is damaged.
  ///   - progress: called with what is done, 0 to 1.
  /// - Throws: `DirectoryStoreError`, `IndexBuildError`, or `IndexFileError` when it cannot be written.
  public func build(notice: (String) -> Void, progress: (Double) -> Void) throws -> IndexReport {
    try database.reading { reader in
      let (bytes, damaged) = try IndexBuilding(lexicon: lexicon).build(from: reader, progress: progress)
      for record in damaged { notice(record.description) }
      try folder.publish(bytes)
      return try report(reader)
    }
  }

  /// Builds the index, unless there is one that is up to date.
  ///
  /// - Throws: as `build` does.
  public func update(notice: (String) -> Void, progress: (Double) -> Void) throws {
    if let report = try? report(), report.isUpToDate { return }
    _ = try build(notice: notice, progress: progress)
  }

  /// What the index file is and how far the directory has moved on since. Reads and checks every byte of it.
  ///
  /// - Throws: `IndexFileError` or `IndexMismatch` for a file that cannot be used, `DirectoryStoreError`.
  public func report() throws -> IndexReport { try database.reading(report) }

  /// Whether an index built now would be the same as the file, byte for byte; nil when the directory has moved on since
  /// it was built, so that they cannot be compared.
  ///
  /// - Throws: as `report` and `build` do.
  public func isReproducible(progress: (Double) -> Void) throws -> Bool? {
    try database.reading { reader in
      guard try report(reader).isUpToDate else { return nil }
      let built = try IndexBuilding(lexicon: lexicon).build(from: reader, progress: progress).file
      return try Data(contentsOf: folder.file, options: .alwaysMapped) == built
    }
  }

  private func report(_ reader: DirectoryReader) throws -> IndexReport {
    let index = try folder.open(for: reader, lexicon)
    let generation = Int(clamping: index.origin.generation)
    return IndexReport(
      listings: index.listings, bytes: index.bytes, sections: index.sectionLengths, generation: generation,
      directoryGeneration: try reader.version().generation,
      changedServices: try reader.changedServices(since: generation).count)
  }
}
