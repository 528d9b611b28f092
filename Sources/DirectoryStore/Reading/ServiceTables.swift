import GRDB
import OpenReferral

/// Reads the rows of the services selected: one query a table, grouped by owner in memory.
///
/// A row that cannot be read is left out here. The checksum of the service it belongs to then fails, which names it.
struct ServiceTables {
  let database: Database
  let selection: ServiceSelection

  /// Records of which each owner has a list, in order.
  func lists<Record: StoredRecord>(_ table: Table) throws -> [Int64: [Record]] {
    var lists: [Int64: [Record]] = [:]
    try forEachRow(of: table) { owner, columns in
      let record = try Record(from: &columns)
      lists[owner, default: []].append(record)
    }
    return lists
  }

  /// Records of which each owner has a list, each pointing to a shared row; those whose shared row is not there are
  /// left out.
  func links<Record: StoredRecord, Target, Whole>(
    _ table: Table, to targets: [Int64: Target], _ join: (Record, Target) -> Whole
  ) throws -> [Int64: [Whole]] {
    var lists: [Int64: [Whole]] = [:]
    try forEachRow(of: table) { owner, columns in
      guard let target = targets[try columns.next()] else { return }
      lists[owner, default: []].append(join(try Record(from: &columns), target))
    }
    return lists
  }

  /// Records of which each owner has one, or that are owners themselves.
  func singles<Record: StoredRecord>(_ table: Table) throws -> [Int64: Record] {
    var singles: [Int64: Record] = [:]
    try forEachRow(of: table) { owner, columns in singles[owner] = try Record(from: &columns) }
    return singles
  }

  /// Rows of `service_record` and `service`; `service` may be missing, when the file is damaged.
  func forEachService(_ body: (Row) throws -> Void) throws {
    let columns = Table.service.columns.map { "service.\($0)" }.joined(separator: ", ")
    try forEach(
      """
      SELECT service_record.row, service_id, source, source_identifier, checksum,
        first_seen_generation, last_seen_generation, changed_generation, \(Hold.isWithheld), merged.shown_id, organization,
        \(columns)
      FROM service_record LEFT JOIN service USING (row) LEFT JOIN hold USING (service_id)
        LEFT JOIN merged USING (service_id)
      \(selection.condition.map { "WHERE " + $0 } ?? "") ORDER BY service_record.row
      """, body)
  }

  /// Gives each row's owner and its columns after `ordinal`. What cannot be read is passed over.
  private func forEachRow(of table: Table, _ body: (Int64, inout ColumnReader) throws -> Void) throws {
    let choice = selection.condition.map { " WHERE \(table.keys[0]) IN (\(table.owner.rows(where: $0)))" } ?? ""
    let start = table.keys.contains("ordinal") ? 2 : 1
    try forEach(table.selection + choice + table.order) { row in
      var columns = ColumnReader(row, from: start)
      guard let owner = try? row.decode(Int64.self, atIndex: 0) else { return }
      try? body(owner, &columns)
    }
  }

  private func forEach(_ sql: String, _ body: (Row) throws -> Void) throws {
    let statement = try database.cachedStatement(sql: sql)
    let cursor = try Row.fetchCursor(statement, arguments: selection.arguments)
    while let row = try cursor.next() { try body(row) }
  }
}
