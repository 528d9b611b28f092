import DirectoryStore
import Doorstep
import Foundation
import OpenReferral
import Testing

/// An import that is to go wrong: a directory of 12 groups, and the file that changes, adds and removes some.
/// Afterwards the directory must hold all of the old or all of the new.
struct FaultedImport: Sendable {
  /// What a directory holds: everything but the moment of the import.
  struct Content: Hashable, Sendable {
    let services: [StoredService]
    let changes: [Change]

    init(of database: DirectoryDatabase) throws {
      let stored = try database.services()
      try #require(stored.damaged.isEmpty)
      services = stored.services
      changes = try database.changes(since: 0)
    }
  }

  enum State: Hashable, Sendable { case old, new }

  static let source = RecordSource(key: "groups", name: "groups")
  /// Made once: the tests share it.
  static let shared = Result { try FaultedImport() }

  private let oldFiles: [String: Data]
  private let newText: Data
  private let old: Content
  private let new: Content

  private init() throws {
    let oldText = Self.text(1...12, activity: "Knitting")
    newText = Self.text(3...14, activity: "Chess")
    (oldFiles, old, new) = try Program.withFolder(inMemory: true) { [newText] folder in
      try Self.run(oldText, in: folder)
      let files = try Self.files(in: folder)
      let old = try Content(of: DirectoryDatabase(opening: Self.directory(in: folder)))
      try Self.run(newText, in: folder)
      return (files, old, try Content(of: DirectoryDatabase(opening: Self.directory(in: folder))))
    }
    try #require(old != new && old.services.count == 12 && new.services.count == 12)
  }

  /// Long descriptions, so that a record takes more than a page of the file now and then.
  private static func text(_ numbers: ClosedRange<Int>, activity: String) -> Data {
    let rows = numbers.map { number in
      "\(number),group,\(activity) club \(number),\"\(String(repeating: "\(activity) for all. ", count: 20 + number))\","
        + "\(activity.lowercased());tea,WN5 8LZ,01942 0000\(number + 10)\n"
    }
    return Data(("id,kind,name,description,interests,postcode,phone\n" + rows.joined()).utf8)
  }

  private static func run(_ text: Data, in folder: URL) throws {
    let file = folder.appending(path: "groups.csv")
    try text.write(to: file)
    let result = try Program.run(["import", file.path], data: folder)
    try #require(result.status == 0, "\(result.flat)")
    try FileManager.default.removeItem(at: file)
  }

  static func directory(in folder: URL) -> URL { folder.appending(path: "directory.sqlite") }

  private static func files(in folder: URL) throws -> [String: Data] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    return try names.reduce(into: [:]) { $0[$1] = try Data(contentsOf: folder.appending(path: $1)) }
  }

  /// The names and bytes of the old directory's files.
  var files: [String: Data] { oldFiles }

  /// Puts the old directory into a folder, and the new records beside it.
  func lay(in folder: URL) throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path) {
      try FileManager.default.removeItem(at: folder.appending(path: name))
    }
    for (name, bytes) in oldFiles { try bytes.write(to: folder.appending(path: name)) }
    try newText.write(to: folder.appending(path: "groups.csv"))
  }

  /// Imports the new records by the program, under a fault.
  func run(in folder: URL, _ faults: [String: String]) throws -> Program.Result {
    let library = try #require(PreloadedLibrary.writeFaults).file.path
    let environment = ["DOORSTEP_RESOURCES": Program.resources, "LD_PRELOAD": library, "FAULT_FOLDER": folder.path]
    return try Program.run(
      ["import", folder.appending(path: "groups.csv").path], data: folder,
      environment: environment.merging(faults) { $1 })
  }

  /// What the directory in a folder holds; a failed expectation when it is neither.
  func state(in folder: URL, _ comment: @autoclosure () -> String) throws -> State? {
    let content = try Content(of: DirectoryDatabase(opening: Self.directory(in: folder)))
    if content == old { return .old }
    #expect(content == new, "neither old nor new: \(comment())")
    return content == new ? .new : nil
  }

  /// Imports the new records again, undisturbed, and checks that they are in.
  func checkRepeat(in folder: URL, _ comment: @autoclosure () -> String) throws {
    let database = try DirectoryDatabase(opening: Self.directory(in: folder))
    let report = try DirectoryImport(gazetteer: DirectoryFixture.sharedGazetteer.get()).run(
      [folder.appending(path: "groups.csv")], from: Self.source, into: database, options: ImportOptions()
    ) { _ in }
    #expect(report.problems.isEmpty, "\(comment())")
    #expect(try Content(of: database) == new, "\(comment())")
  }
}
