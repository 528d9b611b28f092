import Foundation
import GRDB
import OpenReferral

/// What an import does before its first record and after its last.
extension ImportTables {
  /// Opens an import: no record seen yet, the source known. True when the source is new or its facts are not those
  /// stored.
  func begin(at moment: Date) throws -> Bool {
    try run("DELETE FROM temp.seen")
    let stored = try ServiceTables(database: database, selection: .all).sources()[source.key]
    let columns = source.values + [try source.checksum().databaseValue, moment.formatted(.iso8601).databaseValue]
    try run(
      """
      INSERT INTO source (key, name, licence, attribution, illustrative, checksum, last_import)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      ON CONFLICT DO UPDATE SET name = excluded.name, licence = excluded.licence, attribution = excluded.attribution,
        illustrative = excluded.illustrative, checksum = excluded.checksum, last_import = excluded.last_import
      """, StatementArguments(columns))
    try findDamage()
    return stored != source
  }

  /// Closes an import that changed something: one generation more, and nothing left that nothing points to.
  func end(sourceChanged: Bool, at moment: Date) throws {
    if sourceChanged { try markAllChanged() }
    try run(
      """
      UPDATE service_record SET last_seen_generation = ?
      WHERE row IN (SELECT row FROM temp.seen) AND last_seen_generation <> ?
      """, [generation, generation])
    try dropForgottenHolds()
    _ = try MergeTable.refresh(in: database, generation: generation)
    try MergeTable.followChanges(in: database, generation: generation)
    try dropUnused("organization", "SELECT 1 FROM service WHERE service.organization = organization.row")
    try dropUnused("location", "SELECT 1 FROM service_at_location AS link WHERE link.location = location.row")
    try dropUnused("taxonomy_term", "SELECT 1 FROM attribute WHERE attribute.taxonomy_term = taxonomy_term.row")
    try SessionFeed.note(changesOf: generation, at: moment, in: database)
    try run("UPDATE directory SET generation = ?", [generation])
    try run("INSERT INTO generation VALUES (?, random())", [generation])
  }

  /// A source's facts are part of each of its services as they are read, so its services have changed too.
  private func markAllChanged() throws {
    try run("UPDATE service_record SET changed_generation = ? WHERE source = ?", [generation, source.key])
    try run(
      """
      INSERT INTO change_log SELECT ?, service_id, '\(Change.Kind.changed.rawValue)' FROM service_record
      WHERE source = ? ON CONFLICT DO NOTHING
      """, [generation, source.key])
  }

  private func dropUnused(_ table: String, _ use: String) throws {
    try run("DELETE FROM \(table) WHERE source = ? AND NOT EXISTS (\(use))", [source.key])
  }
}
