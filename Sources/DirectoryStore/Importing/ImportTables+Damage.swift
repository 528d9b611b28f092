import GRDB
import OpenReferral

/// Finding stored records that no longer read back as they were written, and writing them anew.
extension ImportTables {
  /// How many records are read at a time: memory stays flat however many there are.
  private static let recordsAtATime = 1_000

  /// Lists in `temp.damaged` the source's records that do not read back. One reading of the source.
  func findDamage() throws {
    try run("DELETE FROM temp.damaged")
    var last = Int64.min
    while let next = try rows(after: last) {
      let tables = ServiceTables(database: database, selection: .rows(next, of: source.key))
      for row in try ServiceReader(tables).damagedRows() {
        try run("INSERT INTO temp.damaged VALUES (?)", [row])
      }
      last = next.upperBound
    }
  }

  /// The next of the source's rows, in the order they lie in the file.
  private func rows(after last: Int64) throws -> ClosedRange<Int64>? {
    let search = try database.cachedStatement(
      sql: """
        SELECT min(row), max(row) FROM (
          SELECT row FROM service_record NOT INDEXED WHERE row > ? AND source = ? ORDER BY row LIMIT ?)
        """)
    guard let found = try Row.fetchOne(search, arguments: [last, source.key, Self.recordsAtATime]) else { return nil }
    var columns = ColumnReader(found)
    guard let lowest: Int64 = try columns.next(), let highest: Int64 = try columns.next() else { return nil }
    return lowest...highest
  }

  /// Takes out list rows that a lost shared row left behind, before another takes its number.
  func clearLists(of owner: Owner, _ row: Int64) throws {
    for list in Table.sharedLists where list.owner == owner {
      try run("DELETE FROM \(list.name) WHERE \(owner.rawValue) = ?", [row])
    }
  }

  /// Takes out whatever is left of a damaged service. Where its `service` row is lost, the rows of its lists are not:
  /// a stand-in takes them along. Its key to an organization is never looked at, since keys are checked at the commit.
  func clear(_ damaged: KnownRecord) throws {
    try run("PRAGMA defer_foreign_keys = ON")
    try run(
      "INSERT OR IGNORE INTO service (row, organization, name, kind, status) VALUES (?, 0, '', '', '')", [damaged.row])
    try run("DELETE FROM service WHERE row = ?", [damaged.row])
    try run("DELETE FROM temp.damaged WHERE row = ?", [damaged.row])
  }
}
