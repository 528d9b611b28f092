import DirectoryStore
import Foundation
import Interests
import Matching
import OpenReferral
import Synchronization
import TextAnalysis

/// The directory of one folder as it is searched: kept open, and followed as it changes.
///
/// Every answer looks at which state the directory is in, whoever changed it. A few changes are added to the index at
/// once; after many it is built anew in the background, and until then the old one answers. Nobody waits for that.
/// The index file is published for the next program; where it cannot be written it is kept in memory.
public final class LiveDirectory: Sendable {
  /// When an index has to be built and none can answer meanwhile, or when it does not pay to start with an old one.
  public enum Patience: Sendable {
    /// A program that answers once: it waits for an index that is up to date.
    case waits
    /// A server: it goes on with the index it has while a new one is built.
    case goesOn
  }

  private let database: DirectoryDatabase
  private let folder: IndexFolder
  private let lexicon: Lexicon
  private let patience: Patience
  private let notice: @Sendable (String) -> Void
  private let shelf: ServiceShelf
  private let current: Mutex<IndexedDirectory>
  private let updating = Mutex<Void>(())
  private let isRebuilding = Mutex<Bool>(false)

  /// Opens the index beside the directory, or builds it when there is none that can be used.
  ///
  /// - Parameters:
  ///   - thesaurus: what words mean; without it they mean themselves.
  ///   - notice: called with a sentence when an index was refused, could not be written, or leaves a record out.
  ///   - progress: called with what is done of a long build, 0 to 1.
  /// - Throws: `DirectoryStoreError` when the directory cannot be read, `IndexBuildError` when it holds too much.
  public init(
    _ database: DirectoryDatabase, folder: URL, analyzer: Analyzer, thesaurus: Thesaurus? = nil,
    patience: Patience = .goesOn,
    notice: @escaping @Sendable (String) -> Void, progress: (Double) -> Void = { _ in }
  ) throws {
    self.database = database
    self.folder = IndexFolder(folder)
    lexicon = Lexicon(analyzer, thesaurus)
    self.patience = patience
    self.notice = notice
    shelf = ServiceShelf(notice: notice)
    let session = IndexSession(folder: self.folder, lexicon: lexicon, notice: notice)
    let first = try database.reading { try session.open($0, progress: progress) }
    current = Mutex(first)
  }

  /// What words mean in it; without concepts when none was given.
  public var thesaurus: Thesaurus { lexicon.thesaurus }

  /// Makes the index answer for the directory as it is now. To be called after a write, which is then found at once;
  /// it waits for the index even when that has to be built.
  ///
  /// - Throws: as `init` does.
  public func refresh() throws {
    try updating.withLock { _ in
      try database.reading { reader in
        try follow(reader, rebuild: { try replace(with: build(reader)) })
      }
    }
  }

  /// Calls `body` with one committed state of the directory and the index that answers for it.
  func read<Answer>(_ body: (DirectoryMoment) throws -> Answer) throws -> Answer {
    try database.reading { reader in
      let version = try reader.version()
      if current.withLock({ $0.version }) != version { try catchUp(reader) }
      let indexed = current.withLock { $0 }
      return try body(DirectoryMoment(indexed: indexed, reader: reader, version: version, shelf: shelf))
    }
  }

  /// Whoever comes first brings the index up to date; the others go on with what there is.
  private func catchUp(_ reader: DirectoryReader) throws {
    switch patience {
    case .waits: try updating.withLock { _ in try follow(reader, rebuild: { try replace(with: build(reader)) }) }
    case .goesOn:
      guard !isRebuilding.withLock({ $0 }) else { return }
      _ = try updating.withLockIfAvailable { _ in try follow(reader, rebuild: rebuildInBackground) }
    }
  }

  private func follow(_ reader: DirectoryReader, rebuild: () throws -> Void) throws {
    let indexed = current.withLock { $0 }
    guard try reader.version().generation > indexed.version.generation else { return }
    let changed = try reader.changedServices(since: indexed.version.generation)
    guard indexed.canCarry(changed.count) else { return try rebuild() }
    let updated = try indexed.updated(to: reader, changing: changed, lexicon)
    replace(with: updated)
    if updated.isWorthRebuilding, patience == .goesOn { rebuildInBackground() }
  }

  /// A reader that began before a newer index was put in place must not put an older one there.
  private func replace(with indexed: IndexedDirectory) {
    current.withLock { if $0.version.generation <= indexed.version.generation { $0 = indexed } }
  }

  private func build(_ reader: DirectoryReader) throws -> IndexedDirectory {
    try IndexSession(folder: folder, lexicon: lexicon, notice: notice).build(reader)
  }

  private func rebuildInBackground() {
    let isFirst = isRebuilding.withLock { isRebuilding in
      defer { isRebuilding = true }
      return !isRebuilding
    }
    guard isFirst else { return }
    Thread.detachNewThread { [self] in
      defer { isRebuilding.withLock { $0 = false } }
      do { replace(with: try database.reading { try build($0) }) } catch {
        notice("The index could not be brought up to date; answers are those of before. \(error)")
      }
    }
  }
}
