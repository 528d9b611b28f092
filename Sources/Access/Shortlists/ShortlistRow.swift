import Foundation
import GRDB

/// A shortlist as it stands in the database.
struct ShortlistRow {
  static let columns = "id, organization, reference, created, expires, need, tasks, area, outcome, reason, outcome_day"

  let id: String
  private let row: Row

  init(_ row: Row) throws {
    id = try row.decode(String.self, forColumn: "id")
    self.row = row
  }

  func shortlist(in database: Database) throws -> BrokerShortlist {
    BrokerShortlist(
      id: id, organization: try row.decode(String.self, forColumn: "organization"),
      reference: try ShortlistReference(try row.decode(String.self, forColumn: "reference")),
      created: try row.decode(String.self, forColumn: "created"),
      expires: try row.decode(String.self, forColumn: "expires"), need: try need(), entries: try entries(in: database),
      outcome: try outcome(), outcomeDay: try row.decode(String?.self, forColumn: "outcome_day"))
  }

  /// What of it is counted.
  func facts() throws -> CoarseFacts {
    CoarseFacts(
      tasks: try Self.decoded([String].self, try row.decode(String.self, forColumn: "tasks")),
      area: try row.decode(String?.self, forColumn: "area"))
  }

  /// Nil while it is open.
  func outcome() throws -> ShortlistOutcome? {
    guard let code = try row.decode(String?.self, forColumn: "outcome") else { return nil }
    let reason = try row.decode(String?.self, forColumn: "reason").flatMap(UnmetReason.init(rawValue:))
    guard let outcome = ShortlistOutcome(code: code, reason: reason) else { throw Self.corrupt }
    return outcome
  }

  /// Takes what was counted of it out of the count; nothing when nothing was.
  func uncount(in database: Database) throws {
    guard let reason = try outcome()?.reason, let day = try row.decode(String?.self, forColumn: "outcome_day") else {
      return
    }
    try AccessDatabase.count(try facts(), reason, month: String(day.prefix(7)), by: -1, in: database)
  }

  private func need() throws -> [String: [String]]? {
    try row.decode(String?.self, forColumn: "need").map { try Self.decoded([String: [String]].self, $0) }
  }

  private func entries(in database: Database) throws -> [BrokerShortlist.Entry] {
    try Row.fetchAll(
      database, sql: "SELECT provider, note FROM shortlist_entry WHERE shortlist = ? ORDER BY place", arguments: [id]
    ).map { row in
      guard let provider = UUID(uuidString: try row.decode(String.self, atIndex: 0)) else { throw Self.corrupt }
      return BrokerShortlist.Entry(provider: provider, note: try row.decode(String.self, atIndex: 1))
    }
  }

  private static let corrupt = DatabaseError(resultCode: .SQLITE_CORRUPT)

  /// The same text for the same value.
  static func encoded(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  private static func decoded<Value: Decodable>(_ type: Value.Type, _ text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
