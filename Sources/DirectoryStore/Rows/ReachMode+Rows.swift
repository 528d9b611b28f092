import GRDB
import OpenReferral

/// The column of `service_reach_mode`.
extension ReachMode: StoredRecord {
  var values: [DatabaseValue] { [.of(self as ReachMode?)] }

  init(from row: inout ColumnReader) throws { self = try row.word() }
}
