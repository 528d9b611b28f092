import Brokering
import Foundation
import GRDB
import Geography
import OpenReferral

/// The must-haves of the benchmark's needs as one SQL query over a table in memory.
struct BrokerSQL {
  private let database: DatabaseQueue

  init(_ providers: [ProviderProfile]) throws {
    database = try DatabaseQueue()
    try database.write { database in
      try database.execute(
        sql: """
          CREATE TABLE provider (
            tasks INTEGER, states_tasks INTEGER, gender TEXT, direct_payment INTEGER, waiting INTEGER, minutes INTEGER,
            rate INTEGER, latitude REAL, longitude REAL, radius REAL,
            d0 INTEGER, d1 INTEGER, d2 INTEGER, d3 INTEGER, d4 INTEGER, d5 INTEGER, d6 INTEGER, states_times INTEGER)
          """)
      for provider in providers { try Self.insert(provider, database) }
    }
  }

  private static func insert(_ provider: ProviderProfile, _ database: Database) throws {
    guard case .circle(let latitude, let longitude, let radius)? = provider.areas.first?.coverage else { return }
    let facts = provider.facts
    let rate = facts.hourlyRate.map { NSDecimalNumber(decimal: $0 * 100).intValue }
    var values: [(any DatabaseValueConvertible)?] = [
      Int64(bitPattern: provider.tasks.rawValue), !facts.tasks.isEmpty, facts.gender,
      facts.payers.isEmpty ? nil : facts.payers.contains(.directPayment), facts.waitingWeeks, provider.minutesFree,
      rate,
      latitude, longitude, radius,
    ]
    for day in 0..<7 { values.append(Int64(bitPattern: provider.week?.days[day] ?? 0)) }
    values.append(provider.week != nil)
    let marks = values.map { _ in "?" }.joined(separator: ", ")
    try database.execute(sql: "INSERT INTO provider VALUES (\(marks))", arguments: StatementArguments(values))
  }

  /// How many providers no must-have removes.
  func count(_ need: Need) throws -> Int {
    guard let place = need.place, let rate = need.highestRate, let weeks = need.startWithinWeeks else { return 0 }
    let times: String = need.visits.map { visit -> String in
      let slots = ((Int64(1) << Int64(visit.slots)) - 1) << Int64(visit.earliestStart / 30)
      return "d\(visit.weekday.rawValue - 1) & \(slots) = \(slots)"
    }.joined(separator: " OR ")
    let tasks = Int64(bitPattern: need.tasks.rawValue)
    let shortest = need.visits.map(\.minutes).min() ?? 0
    let gender: String = need.gender.map { "AND (gender IS NULL OR gender = '\($0)')" } ?? ""
    let (latitude, longitude) = (place.coordinate.latitude, place.coordinate.longitude)
    let sql: String = """
      SELECT count(*) FROM provider
      WHERE (direct_payment IS NULL OR direct_payment) AND (tasks & \(tasks) = \(tasks) OR NOT states_tasks) \(gender)
      AND (waiting IS NULL OR waiting <= \(weeks)) AND (minutes IS NULL OR minutes >= \(shortest))
      AND (rate IS NULL OR rate <= \(rate)) AND (NOT states_times OR \(times))
      AND 2 * 6371008.8 * asin(min(1, sqrt(pow(sin(radians(\(latitude) - latitude) / 2), 2)
        + cos(radians(latitude)) * cos(radians(\(latitude))) * pow(sin(radians(\(longitude) - longitude) / 2), 2)))) <= radius
      """
    return try database.read { try Int.fetchOne($0, sql: sql) ?? 0 }
  }
}
