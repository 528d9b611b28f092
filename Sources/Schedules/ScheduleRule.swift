import OpenReferral

/// On which days something happens, and from when to when: a schedule, or the hours somebody can work, as something
/// that days can be tested against.
///
/// Forty bytes without a pointer, so that an index file holds it as it is. Whatever stands in those bytes is safe to
/// ask.
public struct ScheduleRule: Hashable, Sendable, BitwiseCopyable {
  enum Kind: UInt8 {
    /// On `fromStart`, bit 0 for Monday, every so many weeks counted from the week of `anchor`.
    case weekly
    /// On the nth of a weekday of a month: bit 7 (n - 1) + weekday in `fromStart`, or counted from its end in
    /// `fromEnd`.
    case monthlyByDay
    /// On days of the month: bit day - 1 in `fromStart`, or counted from its end in `fromEnd`.
    case monthlyByDate
    /// On `anchor` only.
    case once
    /// Never on `anchor`: it takes that day from the rule before it.
    case exception
  }

  struct Traits: OptionSet, Hashable {
    let rawValue: UInt8
    static let dependsOnTerms = Traits(rawValue: 1)
    static let skipsBankHolidays = Traits(rawValue: 2)
    /// In which weeks, or whether at all on a given day, nobody has said: it may be then, but no date can be promised.
    static let isUndated = Traits(rawValue: 4)
  }

  static let noTime: Int16 = -1

  var fromStart: UInt64 = 0
  var fromEnd: UInt64 = 0
  /// Days as `CivilDate`.
  var anchor: Int32 = 0
  var first: Int32 = .min
  var last: Int32 = .max
  /// Minutes after midnight, or `noTime`.
  var startMinute = noTime
  var endMinute = noTime
  var kind: UInt8
  var interval: UInt8 = 1
  var traits: UInt8 = 0
  /// Always 0, so that equal rules are equal bytes.
  private let unused: UInt8 = 0
  private let unusedToo: UInt32 = 0

  init(_ kind: Kind) { self.kind = kind.rawValue }

  /// Minutes after midnight, 0 to 1439; nil when only the day is stated.
  public var start: Int? { startMinute < 0 ? nil : Int(startMinute) }
  /// Minutes after the midnight that begins the day, up to 2879; nil when not stated.
  public var end: Int? { endMinute < 0 ? nil : Int(endMinute) }
  /// Whether the dates it falls on are known.
  public var isDated: Bool { !has(.isUndated) }

  /// The last day it applies; nil when it has none.
  public var lastDay: CivilDate? { last == .max ? nil : CivilDate(number: Int(last)) }

  /// The same rule, kept on bank holidays too.
  public var withBankHolidays: ScheduleRule {
    var rule = self
    rule.traits &= ~Traits.skipsBankHolidays.rawValue
    return rule
  }

  /// How it repeats, in the form of RRULE of RFC 5545 without an end; nil for what happens once. Weeks begin on Monday.
  public var recurrenceParts: String? {
    let every = interval > 1 ? ";INTERVAL=\(interval)" : ""
    switch Kind(rawValue: kind) {
    case .weekly:
      let days = Weekday.allCases.filter { Self.bit($0.rawValue - 1, of: fromStart) }.map(\.icalendar)
      return "FREQ=WEEKLY\(every);WKST=MO;BYDAY=\(days.joined(separator: ","))"
    case .monthlyByDay:
      let days = (0..<35).flatMap { bit in
        let (ordinal, day) = (bit / 7 + 1, Weekday.allCases[bit % 7].icalendar)
        return [
          Self.bit(bit, of: fromStart) ? "\(ordinal)\(day)" : nil,
          Self.bit(bit, of: fromEnd) ? "-\(ordinal)\(day)" : nil,
        ]
      }
      return "FREQ=MONTHLY\(every);BYDAY=\(days.compactMap(\.self).joined(separator: ","))"
    case .monthlyByDate:
      let days = (0..<31).flatMap { bit in
        [Self.bit(bit, of: fromStart) ? "\(bit + 1)" : nil, Self.bit(bit, of: fromEnd) ? "-\(bit + 1)" : nil]
      }
      return "FREQ=MONTHLY\(every);BYMONTHDAY=\(days.compactMap(\.self).joined(separator: ","))"
    case .once, .exception, nil: return nil
    }
  }

  func has(_ trait: Traits) -> Bool { Traits(rawValue: traits).contains(trait) }
  mutating func add(_ trait: Traits) { traits |= trait.rawValue }

  /// Whether it can be on that day at all: its first and last day kept, exceptions left aside.
  public func mayHold(on date: CivilDate) -> Bool {
    guard (Int(first)...max(Int(first), Int(last))).contains(date.number), first <= last else { return false }
    return falls(on: date) && !(has(.skipsBankHolidays) && BankHolidays.contains(date))
  }

  private func falls(on date: CivilDate) -> Bool {
    switch Kind(rawValue: kind) {
    case .weekly:
      guard fromStart >> UInt64(date.weekday.rawValue - 1) & 1 == 1 else { return false }
      return has(.isUndated) || (Self.week(of: date.number) - Self.week(of: Int(anchor))) % every == 0
    case .monthlyByDay:
      let (year, month, day) = date.parts
      let left = CivilDate.days(in: month, of: year) - day
      let weekday = date.weekday.rawValue - 1
      return isMonth(year, month)
        && (Self.bit((day - 1) / 7 * 7 + weekday, of: fromStart) || Self.bit(left / 7 * 7 + weekday, of: fromEnd))
    case .monthlyByDate:
      let (year, month, day) = date.parts
      let left = CivilDate.days(in: month, of: year) - day
      return isMonth(year, month) && (Self.bit(day - 1, of: fromStart) || Self.bit(left, of: fromEnd))
    case .once: return date.number == Int(anchor)
    case .exception, nil: return false
    }
  }

  private var every: Int { max(Int(interval), 1) }

  private func isMonth(_ year: Int, _ month: Int) -> Bool {
    guard every > 1, !has(.isUndated) else { return true }
    let from = CivilDate(number: Int(anchor)).parts
    return (year * 12 + month - from.year * 12 - from.month) % every == 0
  }

  private static func bit(_ number: Int, of mask: UInt64) -> Bool { mask >> UInt64(number) & 1 == 1 }

  /// Weeks begin on Monday: 1970-01-05 began week 1.
  private static func week(of day: Int) -> Int { day >= -3 ? (day + 3) / 7 : (day - 3) / 7 }

  /// What it is on a day on which it holds.
  func occurrence(on date: CivilDate) -> Occurrence {
    Occurrence(date: date, start: start, end: end, dependsOnTerms: has(.dependsOnTerms))
  }
}
