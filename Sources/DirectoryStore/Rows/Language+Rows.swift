import GRDB
import OpenReferral

/// The columns of `language`.
extension Language: StoredRecord {
  var values: [DatabaseValue] { [.of(id), .of(name), .of(code), .of(note), .of(level)] }

  init(from row: inout ColumnReader) throws {
    self.init(
      id: try row.next(), name: try row.next(), code: try row.next(), note: try row.next(),
      level: try row.wordIfPresent())
  }
}
