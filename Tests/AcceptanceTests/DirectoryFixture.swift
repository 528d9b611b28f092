import DirectoryStore
import Doorstep
import Feeds
import Foundation
import Interests
import Matching
import OpenReferral
import Places
import Presentation
import TestSupport
import Testing
import TextAnalysis

/// A directory in a folder of its own. Everything these tests do with the store goes through this one type.
struct DirectoryFixture {
  static let today = "2026-11-21"
  /// Opened once: the tests share it.
  static let sharedGazetteer = Result {
    try Gazetteer(opening: SharedData.repository.appending(path: "data/gazetteer", directoryHint: .isDirectory))
  }

  /// Where the directory's file and whatever the store keeps beside it lie.
  let folder: URL
  let gazetteer: Gazetteer
  private let database: DirectoryDatabase

  /// Runs the body with an empty directory, and takes the folder away afterwards.
  static func with<Result>(_ body: (DirectoryFixture) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "doorstep-acceptance-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(DirectoryFixture(folder: folder))
  }

  private init(folder: URL) throws {
    self.folder = folder
    gazetteer = try Self.sharedGazetteer.get()
    database = try DirectoryDatabase(opening: folder.appending(path: "directory.sqlite"))
  }

  /// Imports files as one source.
  @discardableResult
  func importFiles(
    _ files: [URL], as source: RecordSource, mapping: ColumnMapping? = nil, allowsManyRemovals: Bool = false
  ) throws -> ImportReport {
    try DirectoryImport(gazetteer: gazetteer).run(
      files, from: source, into: database,
      options: ImportOptions(mapping: mapping, allowsManyRemovals: allowsManyRemovals)
    ) { _ in }
  }

  /// Imports bytes as one source, by way of a file that is taken away again.
  @discardableResult
  func importText(
    _ text: some Sequence<UInt8>, as source: RecordSource = Make.source, mapping: ColumnMapping? = nil,
    allowsManyRemovals: Bool = false
  ) throws -> ImportReport {
    let file = folder.appending(path: "records-\(UUID().uuidString)")
    try Data(text).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    return try importFiles([file], as: source, mapping: mapping, allowsManyRemovals: allowsManyRemovals)
  }

  /// Decides on held services.
  func decide(_ decision: Hold.Decision?, on services: [UUID]) throws { try database.decide(decision, on: services) }

  /// Compares all sources and gives every pair found.
  func findDuplicates() throws -> (pairs: [Duplicate], summary: DirectorySummary) {
    try DuplicateSearch(database, gazetteer: gazetteer, analyzer: Analyzer()).run()
    return (try database.duplicates(), try database.summary())
  }

  /// The thesaurus that comes with the program, read once: the tests share it.
  static let sharedThesaurus = Result {
    try Thesaurus(reading: SharedData.repository.appending(path: "data/thesaurus"), analyzer: Analyzer())
  }

  /// What the directory holds now, ready to be asked.
  ///
  /// - Parameter thesaurus: what words mean; without it they mean themselves, as most of these tests want it.
  func load(thesaurus: Thesaurus? = nil) throws -> LoadedDirectory {
    let copy = try FolderCopy(of: folder)
    let analyzer = try Analyzer()
    let database = try DirectoryDatabase(
      opening: copy.folder.appending(path: "directory.sqlite"), access: .readOnly)
    let directory = try LiveDirectory(
      database, folder: copy.folder, analyzer: analyzer, thesaurus: thesaurus, patience: .waits, today: { Self.today },
      notice: { Issue.record("\($0)") })
    let stored = try database.services()
    return LoadedDirectory(
      stored: stored.services, damaged: stored.damaged, folder: copy,
      finder: ConnectionFinder(gazetteer: gazetteer, directory: directory, analyzer: analyzer))
  }

  /// The number that grows with every import that changed something.
  func generation() throws -> Int { try database.generation() }

  /// Every byte the store keeps in the folder: the database, its log, the index and whatever else stands beside them.
  func storedBytes() throws -> Data {
    _ = try LiveDirectory(
      database, folder: folder, analyzer: Analyzer(), patience: .waits, today: { Self.today }, notice: { _ in })
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    return try files.sorted { $0.path < $1.path }.reduce(into: Data()) { $0 += try Data(contentsOf: $1) }
  }
}

/// A directory as it stood at one moment, in a folder of its own.
struct LoadedDirectory: Sendable {
  fileprivate let stored: [StoredService]
  let damaged: [DamagedRecord]
  /// The folder itself, for whoever asks the store.
  let folder: FolderCopy
  let finder: ConnectionFinder

  /// Hidden ones too, in the order of their identifiers.
  var services: [Service] { stored.map(\.service) }

  /// What the engine finds, in the order of the services.
  var listings: [Listing] {
    stored.flatMap {
      ListingBuilder(today: DirectoryFixture.today).listings(of: $0.service, from: $0.source, tags: $0.tags)
    }
  }

  /// What may be shown, in the order of the identifiers.
  var shownServices: [Service] { services.filter { $0.status.isShown } }

  /// How many services each source has, hidden ones too.
  var countsBySource: [String: Int] { Dictionary(grouping: stored) { $0.source.key }.mapValues(\.count) }

  /// Whether the other holds the same services under the same identifiers; and with `generations`, since the same ones.
  func holdsTheSame(as other: LoadedDirectory, generations: Bool = true) -> Bool {
    generations
      ? stored == other.stored
      : services == other.services && stored.map(\.sourceIdentifier) == other.stored.map(\.sourceIdentifier)
  }

  /// The answer as a person reads it, with the parts of every score.
  func text(_ request: SearchRequest) throws -> String {
    AnswerText(try finder.answer(request), showsParts: true).render()
  }

  /// The answer as a program reads it.
  func json(_ request: SearchRequest) throws -> String { JSONText.render(AnswerJSON(try finder.answer(request))) }

  /// Everything that may be shown, as `doorstep export` writes it.
  func export() -> [UInt8] { NativeCSV.write(shownServices) }

  /// Everything of every service that may be shown, as `doorstep show` writes it.
  func pages() -> String {
    stored.filter { $0.service.status.isShown }
      .map { ListingText($0, today: DirectoryFixture.today).render() }.joined()
  }
}
