import Foundation
import OpenReferral

/// A schedule made at random, of every kind that can be computed, with what its notes take away from it.
public struct RandomSchedule: Sendable {
  public var schedule: Schedule
  public var except: [String] = []
  public var skipsBankHolidays = false

  /// - Parameter year: the schedule begins in it or the year before, when it says when it begins.
  public init(year: Int, using random: inout SeededGenerator) {
    func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &random)] }
    func date(_ years: ClosedRange<Int>) -> String {
      String(
        format: "%04d-%02d-%02d", Int.random(in: years, using: &random), Int.random(in: 1...12, using: &random),
        Int.random(in: 1...28, using: &random))
    }
    let codes = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"]
    schedule = Schedule(id: UUID())
    schedule.freq = pick([.weekly, .weekly, .monthly, .monthly, nil])
    let needsStart = schedule.freq == nil
    if needsStart || Bool.random(using: &random) { schedule.dtstart = date((year - 1)...year) }
    if schedule.dtstart != nil, schedule.freq != nil { schedule.interval = pick([nil, 1, 2, 3, 5]) }
    if schedule.freq == .weekly {
      schedule.byday = Set((0...pick([0, 0, 1, 3])).map { _ in pick(codes) }).sorted().joined(separator: ",")
    } else if schedule.freq == .monthly, Bool.random(using: &random) {
      schedule.byday = Set((0...pick([0, 0, 1, 2])).map { _ in "\(pick([1, 2, 3, 4, 5, -1, -2]))\(pick(codes))" })
        .sorted().joined(separator: ",")
    } else if schedule.freq == .monthly {
      schedule.bymonthday = Set((0...pick([0, 1])).map { _ in "\(pick([1, 2, 15, 28, 29, 30, 31, -1, -2]))" })
        .sorted().joined(separator: ",")
    }
    if pick([true, false, false]) { schedule.validFrom = date((year - 1)...(year + 1)) }
    if pick([true, false, false]) { schedule.validTo = date(year...(year + 1)) }
    // Half past one is not there, or there twice, on the nights the clocks change.
    schedule.opensAt = pick(["01:30", "00:00", "09:00", "14:15", "22:30", "23:59", nil])
    if schedule.opensAt != nil { schedule.closesAt = pick(["02:30", "10:45", "16:00", "00:30", "24:00", nil]) }
    if schedule.closesAt == schedule.opensAt { schedule.closesAt = nil }
    var notes: [String] = []
    if schedule.freq != nil, pick([true, false, false]) {
      except = (0..<12).map { _ in date(year...(year + 1)) }
      notes.append("Bring a cup. Except " + except.joined(separator: ", "))
    }
    if schedule.freq != nil, pick([true, false, false, false]) {
      skipsBankHolidays = true
      notes.append(pick(["Closed on bank holidays", "not open bank holidays", "Except bank holidays"]))
    }
    schedule.notes = notes.isEmpty ? nil : notes.joined(separator: ". ")
  }
}
