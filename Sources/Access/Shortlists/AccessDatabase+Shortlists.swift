import Foundation
import GRDB

/// Shortlists, kept and read. Every question names the organisation that asks, and another's are not there for it. What
/// has run out is not there either, even before its bytes are removed.
extension AccessDatabase {
  /// Keeps a shortlist, or puts providers on the one with this reference, which is then open again; the need, the facts
  /// and the last day become the new ones.
  ///
  /// - Throws: `AccessError` also when there would be too many providers.
  public func saveShortlist(
    _ order: ShortlistOrder, by holder: KeyHolder, at moment: Date = Date()
  ) throws(AccessError) -> BrokerShortlist {
    try write(at: moment) { record in
      let old = try Self.row(order.reference, of: holder.organization, on: moment, in: record.database)
      try old?.uncount(in: record.database)
      let id = old?.id ?? KeyText.encoded(RandomBytes.make(KeyText.secretBytes))
      // One that has run out, and is not removed yet, makes room.
      try record.database.execute(
        sql: "DELETE FROM shortlist WHERE organization = ? AND reference = ? AND id <> ?",
        arguments: [holder.organization, order.reference.text, id])
      try Self.write(order, as: id, by: holder, isNew: old == nil, moment, record.database)
      try Self.add(order.providers, to: id, in: record.database)
      try record.append(.saveShortlist, by: holder, subject: id)
      return try Self.shortlist(order.reference, of: holder.organization, on: moment, in: record.database)
    }
  }

  /// One shortlist of an organisation; nil when there is none, or it is another's. That somebody looked is put on
  /// record.
  public func openShortlist(
    _ reference: ShortlistReference, by holder: KeyHolder, for action: AuditAction = .seeShortlist,
    at moment: Date = Date()
  ) throws(AccessError) -> BrokerShortlist? {
    try write(at: moment) { record in
      guard
        let row = try Self.row(reference, of: holder.organization, on: moment, in: record.database)
      else { return nil }
      try record.append(action, by: holder, subject: row.id)
      return try row.shortlist(in: record.database)
    }
  }

  /// The shortlists of an organisation, or of all, by reference; none in a new file.
  public func shortlists(
    of organization: String?, at moment: Date = Date()
  ) throws(AccessError) -> [BrokerShortlist] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT \(ShortlistRow.columns) FROM shortlist
          WHERE (?1 IS NULL OR organization = ?1) AND expires >= ?2 ORDER BY organization, reference
          """, arguments: [organization, moment.day]
      ).map { try ShortlistRow($0).shortlist(in: database) }
    }
  }

  /// What organisations noted about a provider on their shortlists, for the provider, who may ask; not for whom.
  public func shortlistNotes(on provider: UUID) throws(AccessError) -> [(organization: String, note: String)] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT organization, note FROM shortlist_entry JOIN shortlist ON shortlist.id = shortlist
          WHERE provider = ? ORDER BY organization, note
          """, arguments: [provider.uuidString.lowercased()]
      ).map { (try $0.decode(String.self, atIndex: 0), try $0.decode(String.self, atIndex: 1)) }
    }
  }

  /// Nil when the organisation has none of this reference that is still kept.
  static func row(
    _ reference: ShortlistReference, of organization: String, on moment: Date, in database: Database
  ) throws -> ShortlistRow? {
    try Row.fetchOne(
      database,
      sql: "SELECT \(ShortlistRow.columns) FROM shortlist WHERE organization = ? AND reference = ? AND expires >= ?",
      arguments: [organization, reference.text, moment.day]
    ).map { try ShortlistRow($0) }
  }

  private static func shortlist(
    _ reference: ShortlistReference, of organization: String, on moment: Date, in database: Database
  ) throws -> BrokerShortlist {
    guard let row = try row(reference, of: organization, on: moment, in: database) else {
      throw DatabaseError(resultCode: .SQLITE_INTERNAL)
    }
    return try row.shortlist(in: database)
  }

  private static func write(
    _ order: ShortlistOrder, as id: String, by holder: KeyHolder, isNew: Bool, _ moment: Date, _ database: Database
  ) throws {
    let expires = Date(seconds: moment.seconds + Int64(order.days) * 86_400).day
    let need = try order.need.map { try ShortlistRow.encoded($0) }
    if isNew {
      try database.execute(
        sql: """
          INSERT INTO shortlist (id, organization, reference, access_key, created, expires, tasks)
          VALUES (?, ?, ?, ?, ?, ?, '[]')
          """,
        arguments: [id, holder.organization, order.reference.text, holder.key, moment.day, expires])
    }
    try database.execute(
      sql: """
        UPDATE shortlist SET expires = ?, need = ?, tasks = ?, area = ?, outcome = NULL, reason = NULL,
          outcome_day = NULL WHERE id = ?
        """,
      arguments: [expires, need, try ShortlistRow.encoded(order.facts.tasks), order.facts.area, id])
  }

  private static func add(_ providers: [UUID], to id: String, in database: Database) throws {
    for provider in providers {
      try database.execute(
        sql: """
          INSERT INTO shortlist_entry (shortlist, provider, place, note)
          SELECT ?1, ?2, 1 + coalesce(max(place), 0), '' FROM shortlist_entry WHERE shortlist = ?1
          ON CONFLICT DO NOTHING
          """, arguments: [id, provider.uuidString.lowercased()])
    }
    let count =
      try Int.fetchOne(database, sql: "SELECT count(*) FROM shortlist_entry WHERE shortlist = ?", arguments: [id]) ?? 0
    guard count <= BrokerShortlist.mostProviders else { throw ShortlistOrder.tooMany(count) }
  }
}
