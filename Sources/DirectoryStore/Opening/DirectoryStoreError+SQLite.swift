import Foundation
import GRDB

/// SQLite's result codes in words.
extension DirectoryStoreError {
  init(_ error: DatabaseError, file: URL) {
    let code = "SQLite error \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED:
      self.init(
        .busy, file: file, expected: "to be the only writer within 5 seconds", found: "another program writing",
        remedy: "Wait for the other import to end, then try again.")
    case .SQLITE_READONLY:
      self.init(
        .readOnly, file: file, expected: "a file and folder that may be written", found: "a read-only one (\(code))",
        remedy: "Give yourself write access to the file and its folder, or open it for reading.")
    case .SQLITE_FULL:
      self.init(
        .diskFull, file: file, expected: "free space on the disk", found: "none",
        remedy: "Free some space and try again.")
    case .SQLITE_CORRUPT, .SQLITE_NOTADB:
      self.init(
        .damaged, file: file, expected: "a whole SQLite file", found: "pages that contradict each other (\(code))",
        remedy: "Restore a copy, or move the file away and import the sources again.")
    case .SQLITE_CANTOPEN, .SQLITE_IOERR, .SQLITE_PERM, .SQLITE_AUTH, .SQLITE_NOLFS:
      self.init(
        .inaccessible, file: file, expected: "a file and folder the system lets us use", found: code,
        remedy: "Check the permissions and the disk.")
    default:
      self.init(
        .unexpected, file: file, expected: "SQLite to do as asked",
        found: code + (error.message.map { ": \($0)" } ?? ""),
        remedy: "Please report this, with the number.")
    }
  }

  /// Runs a body with the errors of SQLite and of unreadable rows put in words; other errors pass.
  static func wording<Value>(_ file: URL, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw DirectoryStoreError(error, file: file)
    } catch is RowDecodingError, is UnreadableColumn {
      throw DirectoryStoreError(DatabaseError(resultCode: .SQLITE_CORRUPT), file: file)
    }
  }
}
