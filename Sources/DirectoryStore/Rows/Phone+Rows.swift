import GRDB
import OpenReferral

/// The columns of `phone`.
extension Phone: StoredRecord {
  var values: [DatabaseValue] { [.of(id), .of(number), .of(description)] }

  init(from row: inout ColumnReader) throws {
    self.init(id: try row.next(), number: try row.next(), description: try row.next())
  }
}
