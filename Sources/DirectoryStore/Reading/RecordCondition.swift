import GRDB

/// Chooses services by a condition on `service_record`.
struct RecordCondition {
  let sql: String
  let arguments: StatementArguments

  static func identifiers(_ range: IdentifierRange) -> RecordCondition {
    RecordCondition(sql: "service_id BETWEEN ? AND ?", arguments: [range.lowest, range.highest])
  }

  /// By row number first: the plus sign keeps SQLite from walking the whole source by its index each time.
  static func rows(_ range: ClosedRange<Int64>, of source: String) -> RecordCondition {
    RecordCondition(
      sql: "service_record.row BETWEEN ? AND ? AND +source = ?",
      arguments: [range.lowerBound, range.upperBound, source])
  }
}
