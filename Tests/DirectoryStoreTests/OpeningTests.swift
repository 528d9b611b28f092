import Foundation
import GRDB
import OpenReferral
import Testing

@testable import DirectoryStore

@Suite("Opening")
struct OpeningTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test("A file that is not ours is refused and not touched", arguments: DirectoryDatabase.Access.both)
  func foreign(access: DirectoryDatabase.Access) throws {
    let other = folder.url.appending(path: "other.sqlite")
    try inspect(other) { try $0.execute(sql: "CREATE TABLE t (x); PRAGMA user_version = 1") }
    let files = [
      (other, "an SQLite file of another program"),
      (try folder.write(Array("name,address\n".utf8), to: "list.csv"), "something else"),
      (try folder.write(Array(repeating: 0, count: 8192), to: "zeros"), "something else"),
      (try folder.write([], to: "empty.sqlite"), "an empty file"),
    ]
    for (file, found) in files {
      let before = try Data(contentsOf: file)
      let error = #expect(throws: DirectoryStoreError.self) { try DirectoryDatabase(opening: file, access: access) }
      #expect(error?.reason == .notADirectory)
      #expect(error?.found == found)
      #expect(error?.description.contains("is not a Doorstep directory") == true)
      #expect(try Data(contentsOf: file) == before)
    }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).count == files.count)
  }

  @Test("A newer schema is refused politely and not touched", arguments: DirectoryDatabase.Access.both)
  func newer(access: DirectoryDatabase.Access) throws {
    _ = try DirectoryDatabase(opening: folder.directory)
    try inspect(folder.directory) { try $0.execute(sql: "PRAGMA user_version = 99") }
    let error = #expect(throws: DirectoryStoreError.self) {
      try DirectoryDatabase(opening: folder.directory, access: access)
    }
    #expect(error?.reason == .newerSchema)
    #expect(error?.found == "99")
    #expect(try inspect(folder.directory) { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 99)
  }

  @Test("A missing file is made for writing and missed for reading")
  func missing() throws {
    let error = #expect(throws: DirectoryStoreError.self) {
      try DirectoryDatabase(opening: folder.directory, access: .readOnly)
    }
    #expect(error?.reason == .missing)
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == [])
    _ = try DirectoryDatabase(opening: folder.directory)
    #expect(try DirectoryDatabase(opening: folder.directory, access: .readOnly).generation() == 0)
  }

  @Test("A folder that is not there, or a folder instead of a file, is said plainly")
  func noFolder() throws {
    let nowhere = folder.url.appending(path: "no/such/folder/directory.sqlite")
    let missing = #expect(throws: DirectoryStoreError.self) { try DirectoryDatabase(opening: nowhere) }
    #expect(missing?.reason == .inaccessible)
    let instead = #expect(throws: DirectoryStoreError.self) { try DirectoryDatabase(opening: folder.url) }
    #expect(instead?.reason == .inaccessible)
  }

  @Test(
    "A directory cut off anywhere is never read as if it were whole", arguments: [15, 60, 99, 100, 512, 4096, 20_000])
  func cutOff(length: Int) throws {
    do { try DirectoryDatabase(opening: folder.directory).take(someRecords()) }
    let whole = try Data(contentsOf: folder.directory)
    try #require(whole.count > length)
    try whole.prefix(length).write(to: folder.directory)
    let error = #expect(throws: DirectoryStoreError.self) {
      _ = try DirectoryDatabase(opening: folder.directory, access: .readOnly).services()
    }
    #expect(error?.reason == .damaged)
  }

  @Test("Reading only, nothing can be imported")
  func readOnly() throws {
    do { try DirectoryDatabase(opening: folder.directory).take(someRecords()) }
    let directory = try DirectoryDatabase(opening: folder.directory, access: .readOnly)
    let error = #expect(throws: DirectoryStoreError.self) { try directory.take([]) }
    #expect(error?.reason == .readOnly)
    #expect(try directory.services().services.count == 40)
  }

  @Test("A directory in a folder nobody may write is read; with changes waiting it is refused")
  func readOnlyFolder() throws {
    do { try DirectoryDatabase(opening: folder.directory).take(someRecords()) }
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.url.path) where name.contains("-") {
      try FileManager.default.removeItem(at: folder.url.appending(path: name))
    }
    try asNobody {
      let directory = try DirectoryDatabase(opening: folder.directory, access: .readOnly)
      #expect(try directory.services().services.count == 40)
      let error = #expect(throws: DirectoryStoreError.self) { try DirectoryDatabase(opening: folder.directory) }
      #expect([.readOnly, .inaccessible].contains(error?.reason))
    }
    _ = try folder.write([1, 2, 3], to: "directory.sqlite-wal")
    try asNobody {
      let error = #expect(throws: DirectoryStoreError.self) {
        try DirectoryDatabase(opening: folder.directory, access: .readOnly)
      }
      #expect(error?.expected.contains("directory.sqlite-wal") == true)
    }
  }

  /// Runs with the folder closed to writing, also when the tests run as root: Linux keeps one user for file access
  /// per thread.
  private func asNobody(_ body: () throws -> Void) throws {
    try FileManager.default.setAttributes([.posixPermissions: 0o555], ofItemAtPath: folder.url.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder.url.path) }
    let symbol = try #require(dlsym(UnsafeMutableRawPointer(bitPattern: 0), "setfsuid"))
    let setFileUser = unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> Int32).self)
    let user = setFileUser(65_534)
    defer { _ = setFileUser(UInt32(bitPattern: user)) }
    try body()
  }
}

extension DirectoryDatabase.Access {
  static let both: [DirectoryDatabase.Access] = [.readOnly, .readWrite]
}
