import GRDB
import OpenReferral

/// The columns of `accessibility`.
extension Accessibility: StoredRecord {
  var values: [DatabaseValue] { [.of(id), .of(description), .of(details), .of(url)] }

  init(from row: inout ColumnReader) throws {
    self.init(id: try row.next(), description: try row.next(), details: try row.next(), url: try row.next())
  }
}
