import DirectoryStore
import Doorstep
import Foundation
import OpenReferral
import Places
import Presentation
import TextAnalysis

/// What every command works with: the folder of the directory, the place data and the database.
struct Session {
  let folder: URL
  let resources: Resources
  let gazetteer: Gazetteer

  /// - Throws: `Outcome` with code 4 when the place data cannot be opened.
  init(_ options: DirectoryOptions) throws {
    folder = options.folder
    resources = try Resources()
    gazetteer = try resources.openGazetteer()
  }

  private var file: URL { folder.appending(path: "directory.sqlite") }

  /// The directory, for reading. One that never held anything gets the sample first; a second program that finds the
  /// same waits for the first, and then has nothing left to load.
  func database() throws -> DirectoryDatabase {
    if let database = try readableDatabase(), try database.generation() > 0 { return database }
    let database = try writableDatabase()
    try SampleDirectory(resources: resources, gazetteer: gazetteer).load(into: database)
    return database
  }

  /// Nil when there is no file yet, or an older program's that must first be brought up to date.
  private func readableDatabase() throws -> DirectoryDatabase? {
    guard FileManager.default.fileExists(atPath: file.path) else { return nil }
    do { return try DirectoryDatabase(opening: file, access: .readOnly) } catch {
      guard error.reason == .olderSchema else { throw Outcome(.refused, error.description) }
      return try writableDatabase()
    }
  }

  /// The directory, for writing; made when there is none.
  func writableDatabase() throws -> DirectoryDatabase {
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw Outcome(.refused, "the folder \(folder.path) cannot be made. Choose another with --data.")
    }
    do { return try DirectoryDatabase(opening: file) } catch { throw Outcome(.refused, error.description) }
  }

  /// Everything a search needs.
  func finder() throws -> ConnectionFinder {
    let analyzer = try Analyzer()
    return ConnectionFinder(
      gazetteer: gazetteer, directory: try liveDirectory(try database(), analyzer), analyzer: analyzer)
  }

  /// The directory with its index, which is built now when there is none to use.
  func liveDirectory(_ database: DirectoryDatabase, _ analyzer: Analyzer) throws -> LiveDirectory {
    var bar = ProgressBar("Indexing")
    defer { bar.finish() }
    return try IndexFailure.wording {
      try LiveDirectory(
        database, folder: folder, analyzer: analyzer, thesaurus: try resources.readThesaurus(analyzer),
        patience: .waits, notice: Self.warn, progress: { bar.show($0) })
    }
  }

  /// What looks after the index of the directory.
  func indexKeeper() throws -> IndexKeeper {
    let analyzer = try Analyzer()
    return IndexKeeper(
      try database(), folder: folder, analyzer: analyzer, thesaurus: try resources.readThesaurus(analyzer))
  }

  /// Where the index is, or would be.
  var indexFile: String { IndexFolder(folder).file.path }

  /// Names the records that are withheld because they are damaged.
  static func warn(of damaged: [DamagedRecord]) {
    for record in damaged { warn(record.description) }
  }

  /// Says a sentence on standard error.
  static func warn(_ sentence: String) {
    Console.complain("doorstep: " + TerminalText.safeLines(sentence) + "\n")
  }
}
