import GRDB
import OpenReferral

/// The columns of `funding`.
extension Funding: StoredRecord {
  var values: [DatabaseValue] { [.of(id), .of(source)] }

  init(from row: inout ColumnReader) throws { self.init(id: try row.next(), source: try row.next()) }
}
