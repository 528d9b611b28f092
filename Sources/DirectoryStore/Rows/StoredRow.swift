import GRDB

/// One row to be, apart from the numbers that tie it to other rows.
struct StoredRow {
  var table: Table
  /// Place in its list; nil for a record of which there is one.
  var ordinal: Int?
  var values: [DatabaseValue]

  init(_ table: Table, at ordinal: Int? = nil, _ values: [DatabaseValue]) {
    self.table = table
    self.ordinal = ordinal
    self.values = values
  }

  /// The rows of a list, numbered from 0.
  static func rows(_ table: Table, _ records: [some StoredRecord]) -> [StoredRow] {
    records.enumerated().map { StoredRow(table, at: $0.offset, $0.element.values) }
  }
}
