import Foundation
import GRDB
import OpenReferral

/// Deciding what services are about. What is decided is found at once: it makes a generation, as an import does.
extension DirectoryDatabase {
  /// Writes a person's decisions on one service, by the ids of concepts; nil takes a decision back, so that the
  /// machine's reading and the source's tags count again. They last through later imports. Throws what `importRecords`
  /// throws.
  ///
  /// - Parameters:
  ///   - person: who decides, if they give their name.
  /// - Returns: how many decisions are other than before. None for a service that is not there.
  @discardableResult public func tag(
    _ service: UUID, _ decisions: [String: InterestTag.Decision?], by person: String? = nil, at moment: Date = Date()
  ) throws -> Int {
    var changed = 0
    try changing { database, generation in
      guard try Self.isThere(service, in: database) else { return false }
      for (concept, decision) in decisions.sorted(by: { $0.key < $1.key }) {
        changed += try Self.set(decision, concept, service, person, moment, in: database) ? 1 : 0
      }
      if changed > 0 { try MergeTable.note(service, changedIn: generation, in: database) }
      return changed > 0
    }
    return changed
  }

  /// Says what everything that a source lists is about, in place of what was said before; none for nothing. The source
  /// need not be there yet. Throws what `importRecords` throws.
  ///
  /// - Parameter concepts: ids.
  /// - Returns: true when that is other than before.
  @discardableResult public func tag(source: String, _ concepts: Set<String>) throws -> Bool {
    var isOther = false
    try changing { database, generation in
      let before = try String.fetchSet(
        database, sql: "SELECT concept FROM source_tag WHERE source = ?", arguments: [source])
      isOther = before != concepts
      guard isOther else { return false }
      try database.execute(sql: "DELETE FROM source_tag WHERE source = ?", arguments: [source])
      for concept in concepts.sorted() {
        try database.execute(sql: "INSERT INTO source_tag VALUES (?, ?)", arguments: [source, concept])
      }
      let services = try UUID.fetchAll(
        database, sql: "SELECT service_id FROM service_record WHERE source = ?", arguments: [source])
      for service in services { try MergeTable.note(service, changedIn: generation, in: database) }
      return !services.isEmpty
    }
    return isOther
  }

  private static func isThere(_ service: UUID, in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database, sql: "SELECT EXISTS (SELECT * FROM service_record WHERE service_id = ?)", arguments: [service]) ?? false
  }

  /// True when it changed something.
  private static func set(
    _ decision: InterestTag.Decision?, _ concept: String, _ service: UUID, _ person: String?, _ moment: Date,
    in database: Database
  ) throws -> Bool {
    let before = try String.fetchOne(
      database, sql: "SELECT decision FROM tag WHERE service_id = ? AND concept = ?", arguments: [service, concept])
    guard before != decision?.rawValue else { return false }
    try database.execute(sql: "DELETE FROM tag WHERE service_id = ? AND concept = ?", arguments: [service, concept])
    guard let decision else { return true }
    try database.execute(
      sql: "INSERT INTO tag VALUES (?, ?, ?, ?, ?)",
      arguments: [service, concept, decision.rawValue, person, moment.timeIntervalSince1970])
    return true
  }
}
