import GRDB
import OpenReferral

/// The columns of `contact`; the telephone numbers are `ContactPhone`.
extension Contact: StoredRecord {
  var values: [DatabaseValue] { [.of(id), .of(name), .of(title), .of(email)] }

  init(from row: inout ColumnReader) throws {
    self.init(id: try row.next(), name: try row.next(), title: try row.next(), email: try row.next())
  }
}
