import Foundation
import GRDB
import OpenReferral

/// The SQL of one import: every statement is prepared once and used for all records.
struct ImportTables {
  let database: Database
  let file: URL
  let source: RecordSource
  /// The generation this import makes if it changes something.
  let generation: Int

  // MARK: Finding

  func record(of service: UUID) throws -> HeldRecord? {
    try record(where: "service_id = ?", [service])
  }

  func record(named sourceIdentifier: String) throws -> HeldRecord? {
    try record(where: "source = ? AND source_identifier = ?", [source.key, sourceIdentifier])
  }

  private func record(where condition: String, _ arguments: StatementArguments) throws -> HeldRecord? {
    let statement = try database.cachedStatement(sql: "\(HeldRecord.selection) WHERE \(condition)")
    return try Row.fetchOne(statement, arguments: arguments).map(HeldRecord.init)
  }

  /// Whether the source has any service now.
  func holdsServices() throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM service_record WHERE source = ?)")
    return try Bool.fetchOne(statement, arguments: [source.key]) ?? false
  }

  // MARK: Writing

  func markSeen(_ row: Int64) throws {
    try run("INSERT INTO temp.seen VALUES (?)", [row])
  }

  func add(_ rows: ServiceRows, of record: ServiceRecord, _ checksum: Data) throws {
    try run(
      """
      INSERT INTO service_record (service_id, source, source_identifier, checksum,
        first_seen_generation, last_seen_generation, changed_generation) VALUES (?, ?, ?, ?, ?, ?, ?)
      """,
      [record.service.id, source.key, record.sourceIdentifier, checksum, generation, generation, generation])
    let row = database.lastInsertedRowID
    try insert(rows, row)
    try log(record.service.id, .added)
    try markSeen(row)
  }

  func replace(_ held: HeldRecord, with rows: ServiceRows, of record: ServiceRecord, _ checksum: Data) throws {
    try run(
      "UPDATE service_record SET source_identifier = ?, checksum = ?, changed_generation = ? WHERE row = ?",
      [record.sourceIdentifier, checksum, generation, held.row])
    try run("DELETE FROM service WHERE row = ?", [held.row])
    try insert(rows, held.row)
    try log(held.serviceID, .changed)
    try markSeen(held.row)
  }

  private func insert(_ rows: ServiceRows, _ row: Int64) throws {
    let organization = try sharedRow(rows.organization)
    for own in rows.own {
      try insert(own, row, link: own.table.name == Table.service.name ? organization : nil)
    }
    for link in rows.links { try insert(link.row, row, link: try sharedRow(link.target)) }
  }

  private func insert(_ row: StoredRow, _ owner: Int64, link: Int64? = nil) throws {
    var arguments = [owner.databaseValue]
    if let ordinal = row.ordinal { arguments.append(ordinal.databaseValue) }
    if let link { arguments.append(link.databaseValue) }
    try run(row.table.insertion, StatementArguments(arguments + row.values))
  }

  /// The number of the shared row with exactly this content, stored now if it was not.
  private func sharedRow(_ rows: [StoredRow]) throws -> Int64 {
    var checksum = RowChecksum()
    try checksum.combine(rows)
    let table = rows[0].table
    let search = try database.cachedStatement(
      sql: "SELECT row FROM \(table.name) WHERE source = ? AND checksum = ?")
    if let row = try Int64.fetchOne(search, arguments: [source.key, checksum.value]) { return row }
    let stamps = [DatabaseValue.null, source.key.databaseValue, checksum.value.databaseValue]
    try run(table.insertion, StatementArguments(stamps + rows[0].values))
    let row = database.lastInsertedRowID
    for item in rows.dropFirst() { try insert(item, row) }
    return row
  }

  // MARK: Removing

  func remove(_ held: HeldRecord) throws {
    try run("DELETE FROM service_record WHERE row = ?", [held.row])
    try log(held.serviceID, .removed)
  }

  func removeUnseen() throws -> Int {
    let unseen = "FROM service_record WHERE source = ? AND row NOT IN (SELECT row FROM temp.seen)"
    try run(
      "INSERT INTO change_log SELECT ?, service_id, '\(Change.Kind.removed.rawValue)' \(unseen)",
      [generation, source.key])
    try run("DELETE \(unseen)", [source.key])
    return database.changesCount
  }

  // MARK: -

  /// A service removed and added again in one import has changed.
  private func log(_ service: UUID, _ kind: Change.Kind) throws {
    try run(
      """
      INSERT INTO change_log VALUES (?, ?, ?)
      ON CONFLICT DO UPDATE SET change = '\(Change.Kind.changed.rawValue)'
      """, [generation, service, kind.rawValue])
  }

  func run(_ sql: String, _ arguments: StatementArguments = []) throws {
    let statement = try database.cachedStatement(sql: sql)
    statement.setUncheckedArguments(arguments)
    try statement.execute()
  }
}
