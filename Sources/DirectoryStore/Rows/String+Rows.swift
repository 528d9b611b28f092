import GRDB

/// The one column of a list of words: `service_interest`, `provider_task`.
extension String: StoredRecord {
  var values: [DatabaseValue] { [databaseValue] }

  init(from row: inout ColumnReader) throws { self = try row.next() }
}
