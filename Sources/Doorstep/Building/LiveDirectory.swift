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
/// once; after many it is built anew, by a server in the background. Until then the old one answers, without what has
/// gone, and what is shown of it is checked against the records as they are. The index file is published for the next
/// program; where it cannot be written it is kept in memory.
///
/// Whoever takes the lock `updating` has begun reading the directory before, never after: so nobody waits for a reader
/// while others wait for the lock.
public final class LiveDirectory: Sendable {
  /// What to do while an index has to be built.
  public enum Patience: Sendable {
    /// To wait for it: right for a program that answers once.
    case waits
    /// To go on with the old one meanwhile: right for a server.
    case goesOn
  }

  private let database: DirectoryDatabase
  private let folder: IndexFolder
  private let words: Lexicon
  private let today: @Sendable () -> String
  private let patience: Patience
  private let notice: @Sendable (String) -> Void
  private let shelf: ServiceShelf
  private let current: Mutex<IndexedDirectory>
  private let updating = Mutex<Void>(())
  private let rebuilding = Mutex<IndexRebuilding>(.idle)

  /// Opens the index beside the directory, or builds it when there is none that can be used.
  ///
  /// - Parameters:
  ///   - thesaurus: what words mean; without it they mean themselves.
  ///   - today: says the day that freshness is reckoned from, `yyyy-MM-dd`; asked again and again, since a server runs for
  ///     months.
  ///   - notice: called with a sentence when an index was refused, could not be written, or leaves a record out.
  ///   - progress: called with what is done of a long build, 0 to 1.
  /// - Throws: `DirectoryStoreError` when the directory cannot be read, `IndexBuildError` when it holds too much.
  public init(
    _ database: DirectoryDatabase, folder: URL, analyzer: Analyzer, thesaurus: Thesaurus? = nil,
    patience: Patience = .goesOn, today: @escaping @Sendable () -> String = { Today.date },
    notice: @escaping @Sendable (String) -> Void,
    progress: (Double) -> Void = { _ in }
  ) throws {
    self.database = database
    self.folder = IndexFolder(folder)
    words = Lexicon(analyzer, thesaurus, today: today())
    self.today = today
    self.patience = patience
    self.notice = notice
    shelf = ServiceShelf(today: today, notice: notice)
    let session = IndexSession(folder: self.folder, lexicon: words, notice: notice)
    let first = try database.reading { try session.open($0, progress: progress) }
    current = Mutex(first)
  }

  /// What words mean in it; without concepts when none was given.
  public var thesaurus: Thesaurus { words.thesaurus }

  /// What an index built today is built with.
  var lexicon: Lexicon { words.on(today()) }

  /// Whether the index was built in another month, so that freshness in it is no longer that of today.
  public var isOutOfDate: Bool { current.withLock { $0.index.file.origin.recipe } != lexicon.recipe }

  /// Makes the index answer for the directory as it is now, and for this month. To be called after a write, which is
  /// then found at once; it waits for the index even when that has to be built.
  ///
  /// - Throws: as `init` does.
  public func refresh() throws {
    while try !database.reading(isRefreshed) {}
  }

  /// Follows the directory, and where an answer before was content with an index that leaves changes out, builds one
  /// that does not. False when such a one is newer than the reader, which must then begin again.
  private func isRefreshed(_ reader: DirectoryReader) throws -> Bool {
    try updating.withLock { _ in
      if isOutOfDate {
        _ = install(try build(reader))
        return true
      }
      let indexed = try follow(reader, tooMany: { _ in try build(reader) })
      guard !indexed.isTrue else { return true }
      guard try reader.knows(indexed.version) else { return false }
      _ = install(try build(reader))
      return true
    }
  }

  /// Calls `body` with one committed state of the directory and an index for it.
  func read<Answer>(_ body: (DirectoryMoment) throws -> Answer) throws -> Answer {
    var attempt = 0
    while true {
      attempt += 1
      let answer = try database.reading { reader -> Answer? in
        let version = try reader.version()
        guard let indexed = try indexed(for: reader, version, attempt: attempt) else { return nil }
        return try body(
          DirectoryMoment(
            indexed: indexed, reader: reader, version: version, shelf: shelf))
      }
      if let answer { return answer }
    }
  }

  /// The index to answer with; nil when a newer one was put in place after this reader began, and it should begin
  /// again.
  private func indexed(
    for reader: DirectoryReader, _ version: DirectoryVersion, attempt: Int
  ) throws -> IndexedDirectory? {
    let indexed = current.withLock { $0 }
    if indexed.version == version { return indexed }
    guard try reader.knows(indexed.version) else {
      // Readers that begin later see more. One that does not even then reads a directory that was put back to before.
      guard attempt > 5 else { return nil }
      return try updating.withLock { _ in try install(build(reader)) }
    }
    switch patience {
    case .waits:
      return try updating.withLock { _ in try follow(reader, tooMany: { _ in try build(reader) }) }
    case .goesOn: return try caughtUp(reader) ?? indexed
    }
  }

  /// Whoever comes first brings the index up to date; the others go on with what there is, and so does everybody when
  /// that fails.
  private func caughtUp(_ reader: DirectoryReader) throws -> IndexedDirectory? {
    do {
      return try updating.withLockIfAvailable { _ in
        let indexed = try follow(reader, tooMany: { try $0.withoutGone(reader, lexicon) })
        if indexed.isWorthRebuilding { rebuildInBackground(indexed.version) }
        return indexed
      }
    } catch let error as IndexBuildError {
      notice("The newest changes could not be indexed; answers are those of before. \(error)")
      return nil
    }
  }

  /// Follows the directory to the state of a reader. Only with the lock.
  ///
  /// - Parameter tooMany: what to do when more has changed than can be carried along.
  /// - Returns: an index for that state, or the present one when that is newer.
  private func follow(
    _ reader: DirectoryReader, tooMany: (IndexedDirectory) throws -> IndexedDirectory
  ) throws -> IndexedDirectory {
    let indexed = current.withLock { $0 }
    guard try reader.version() != indexed.version, try reader.knows(indexed.version) else { return indexed }
    let changed = try reader.changedServices(
      since: indexed.version.generation, atMost: IndexedDirectory.mostChanges + 1)
    guard indexed.canCarry(changed) else { return install(try tooMany(indexed)) }
    return install(try indexed.updated(to: reader, changing: changed, lexicon, notice))
  }

  /// Only with the lock.
  private func install(_ indexed: IndexedDirectory) -> IndexedDirectory {
    current.withLock { $0 = indexed }
    return indexed
  }

  private func build(_ reader: DirectoryReader) throws -> IndexedDirectory {
    try IndexSession(folder: folder, lexicon: lexicon, notice: notice).build(reader)
  }

  private func rebuildInBackground(_ version: DirectoryVersion) {
    guard rebuilding.withLock({ $0.begin(for: version) }) else { return }
    Thread.detachNewThread { [self] in
      do {
        let built = try database.reading { try build($0) }
        try database.reading { reader in try updating.withLock { _ in try adopt(built, reader) } }
        rebuilding.withLock { $0 = .idle }
      } catch {
        rebuilding.withLock { $0 = .failed(version) }
        notice("The index could not be brought up to date; answers are those of before. \(error)")
      }
    }
  }

  /// Puts a new index in place, with what has changed while it was built. Only with the lock.
  private func adopt(_ built: IndexedDirectory, _ reader: DirectoryReader) throws {
    guard try reader.knows(built.version) else { return }
    let changed = try reader.changedServices(since: built.version.generation, atMost: IndexedDirectory.mostChanges + 1)
    _ = install(
      built.canCarry(changed)
        ? try built.updated(to: reader, changing: changed, lexicon, notice) : try built.withoutGone(reader, lexicon))
  }
}
