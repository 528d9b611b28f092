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

  func record(of service: UUID) throws -> KnownRecord? {
    try record(where: "service_id = ?", [service])
  }

  func record(named sourceIdentifier: String) throws -> KnownRecord? {
    try record(where: "source = ? AND source_identifier = ?", [source.key, sourceIdentifier])
  }

  private func record(where condition: String, _ arguments: StatementArguments) throws -> KnownRecord? {
    let statement = try database.cachedStatement(sql: "\(KnownRecord.selection) WHERE \(condition)")
    return try Row.fetchOne(statement, arguments: arguments).map(KnownRecord.init)
  }

  /// Whether the source has any service now.
  func holdsServices() throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM service_record WHERE source = ?)")
    return try Bool.fetchOne(statement, arguments: [source.key]) ?? false
  }

  func serviceCount() throws -> Int {
    let statement = try database.cachedStatement(sql: "SELECT count(*) FROM service_record WHERE source = ?")
    return try Int.fetchOne(statement, arguments: [source.key]) ?? 0
  }

  // MARK: Writing

  /// - Parameters:
  ///   - location: where the record stands in its file; nil for one that could not be read this time.
  ///   - isNew: whether what the rules for holds look at is new or changed.
  func markSeen(_ row: Int64, at location: String?, isNew: Bool = false) throws {
    try run("INSERT INTO temp.seen VALUES (?, ?, ?)", [row, location, isNew])
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
    try markSeen(row, at: record.location, isNew: true)
  }

  func replace(_ known: KnownRecord, with rows: ServiceRows, of record: ServiceRecord, _ checksum: Data) throws {
    try run(
      "UPDATE service_record SET source_identifier = ?, checksum = ?, changed_generation = ? WHERE row = ?",
      [record.sourceIdentifier, checksum, generation, known.row])
    let facts = try facts(at: known.row)
    if known.isDamaged { try clear(known) } else { try run("DELETE FROM service WHERE row = ?", [known.row]) }
    try insert(rows, known.row, mending: known.isDamaged)
    try log(known.serviceID, .changed)
    try markSeen(
      known.row, at: record.location, isNew: try self.facts(at: known.row)?.fingerprint != facts?.fingerprint)
  }

  private func insert(_ rows: ServiceRows, _ row: Int64, mending: Bool = false) throws {
    let organization = try sharedRow(rows.organization, mending: mending)
    for own in rows.own {
      try insert(own, row, link: own.table.name == Table.service.name ? organization : nil)
    }
    for link in rows.links { try insert(link.row, row, link: try sharedRow(link.target, mending: mending)) }
  }

  private func insert(_ row: StoredRow, _ owner: Int64, link: Int64? = nil) throws {
    var arguments = [owner.databaseValue]
    if let ordinal = row.ordinal { arguments.append(ordinal.databaseValue) }
    if let link { arguments.append(link.databaseValue) }
    try run(row.table.insertion, StatementArguments(arguments + row.values))
  }

  /// The number of the shared row with exactly this content, stored now if it was not. When mending, what is stored is
  /// not trusted and written anew under its number, since other services point to it.
  private func sharedRow(_ rows: [StoredRow], mending: Bool) throws -> Int64 {
    var checksum = RowChecksum()
    try checksum.combine(rows)
    let table = rows[0].table
    let search = try database.cachedStatement(
      sql: "SELECT row FROM \(table.name) WHERE source = ? AND checksum = ?")
    let known = try Int64.fetchOne(search, arguments: [source.key, checksum.value])
    if let known, !mending { return known }
    if let known { try run("DELETE FROM \(table.name) WHERE row = ?", [known]) }
    let stamps = [.of(known), source.key.databaseValue, checksum.value.databaseValue]
    try run(table.insertion, StatementArguments(stamps + rows[0].values))
    let row = database.lastInsertedRowID
    if mending { try clearLists(of: table.owner, row) }
    for item in rows.dropFirst() { try insert(item, row) }
    return row
  }

  // MARK: Removing

  func remove(_ known: KnownRecord) throws {
    if known.isDamaged { try clear(known) }
    try run("DELETE FROM service_record WHERE row = ?", [known.row])
    try log(known.serviceID, .removed)
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
