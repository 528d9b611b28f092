import GRDB

/// A record that stands in one row: its columns both ways, in the order of its `Table.columns`.
protocol StoredRecord {
  var values: [DatabaseValue] { get }
  /// Reads a row from its first column on. Throws `RowDecodingError` or `UnreadableColumn`, never traps.
  init(from row: inout ColumnReader) throws
}
