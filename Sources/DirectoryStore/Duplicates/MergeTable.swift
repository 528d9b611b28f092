import Foundation
import GRDB
import OpenReferral

/// The table `merged`: which service is not shown because another stands for it. It follows from `duplicate` and from
/// which records there are, and is brought up to date wherever one of these changes.
enum MergeTable {
  /// SQL: true where the row of `merged` keeps its service from being shown.
  static let isMerged = "merged.service_id IS NOT NULL"

  /// Brings the table up to date and notes in the change log what reads differently for it: what is merged or parted,
  /// and what it is or was merged into. True when there was something to change.
  static func refresh(in database: Database, generation: Int) throws -> Bool {
    let plan = try plan(in: database).shown
    let known = try merged(in: database)
    guard plan != known else { return false }
    var touched: Set<UUID> = []
    for service in Set(plan.keys).union(known.keys) where plan[service] != known[service] {
      touched.formUnion([service, plan[service], known[service]].compactMap(\.self))
      try run("DELETE FROM merged WHERE service_id = ?", [service], in: database)
      if let shown = plan[service] { try run("INSERT INTO merged VALUES (?, ?)", [service, shown], in: database) }
    }
    for service in touched.sorted() { try note(service, changedIn: generation, in: database) }
    return true
  }

  /// What is shown for others reads differently when one of those has changed.
  static func followChanges(in database: Database, generation: Int) throws {
    let shown = try UUID.fetchAll(
      database,
      sql: "SELECT DISTINCT shown_id FROM merged JOIN change_log USING (service_id) WHERE generation = ?",
      arguments: [generation])
    for service in shown { try note(service, changedIn: generation, in: database) }
  }

  /// Notes that a service reads differently; nothing for one that is not there.
  static func note(_ service: UUID, changedIn generation: Int, in database: Database) throws {
    try run(
      "UPDATE service_record SET changed_generation = ? WHERE service_id = ?", [generation, service], in: database)
    guard database.changesCount > 0 else { return }
    try run(
      "INSERT INTO change_log VALUES (?, ?, '\(Change.Kind.changed.rawValue)') ON CONFLICT DO NOTHING",
      [generation, service], in: database)
  }

  /// A person's word counts first, then the highest score. The machine merges only what people may see; nobody merges
  /// what is held, since nothing of it may be shown, nor a personal assistant with anything else, whose place and
  /// contacts are public.
  private static func plan(in database: Database) throws -> MergePlan {
    let statuses = ServiceStatus.allCases.filter(\.isShown).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let assistant = "'\(ListingKind.personalAssistant.rawValue)'"
    func isHeld(_ column: String) -> String {
      "EXISTS (SELECT 1 FROM hold WHERE hold.service_id = \(column) AND \(Hold.isWithheld))"
    }
    let same = try pairs(
      """
      SELECT shown_id, CASE WHEN shown_id = first_id THEN second_id ELSE first_id END FROM duplicate
        JOIN service_record AS one ON one.service_id = first_id JOIN service AS one_service ON one_service.row = one.row
        JOIN service_record AS two ON two.service_id = second_id JOIN service AS two_service ON two_service.row = two.row
      WHERE NOT \(isHeld("first_id")) AND NOT \(isHeld("second_id"))
        AND (one_service.kind = \(assistant)) = (two_service.kind = \(assistant)) AND (
        decision = '\(Duplicate.Decision.same.rawValue)'
        OR decision IS NULL AND is_clear AND one_service.status IN (\(statuses)) AND two_service.status IN (\(statuses)))
      ORDER BY decision IS NULL, score DESC, first_id, second_id
      """, in: database)
    let different = try pairs(
      "SELECT first_id, second_id FROM duplicate WHERE decision = '\(Duplicate.Decision.different.rawValue)'",
      in: database)
    return MergePlan(same: same, different: different)
  }

  /// A pair that cannot be read is none.
  private static func pairs(_ sql: String, in database: Database) throws -> [MergePlan.Pair] {
    try Row.fetchAll(database, sql: sql).compactMap { row in
      guard let shown = try? row.decode(UUID.self, atIndex: 0), let other = try? row.decode(UUID.self, atIndex: 1)
      else {
        return nil
      }
      return MergePlan.Pair(shown: shown, other: other)
    }
  }

  private static func merged(in database: Database) throws -> [UUID: UUID] {
    let rows = try Row.fetchAll(database, sql: "SELECT service_id, shown_id FROM merged")
    let pairs = rows.compactMap { row in
      (try? row.decode(UUID.self, atIndex: 0)).flatMap { key in
        (try? row.decode(UUID.self, atIndex: 1)).map { (key, $0) }
      }
    }
    if pairs.count < rows.count {
      // Not as it was written: it follows from the rest, and is made anew.
      try run("DELETE FROM merged", [], in: database)
      return [:]
    }
    return Dictionary(pairs) { first, _ in first }
  }

  private static func run(_ sql: String, _ arguments: StatementArguments, in database: Database) throws {
    try database.cachedStatement(sql: sql).execute(arguments: arguments)
  }
}
