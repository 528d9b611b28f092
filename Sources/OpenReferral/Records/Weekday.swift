/// A day of the week, Monday first.
public enum Weekday: Int, Codable, Hashable, Sendable, CaseIterable, Comparable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday

  /// The iCalendar code: `MO` to `SU`.
  public var icalendar: String { ["MO", "TU", "WE", "TH", "FR", "SA", "SU"][rawValue - 1] }

  /// The English name: `Monday`.
  public var englishName: String {
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][rawValue - 1]
  }

  /// The day of an iCalendar code, in any case; nil for anything else.
  public init?(icalendar code: some Collection<UInt8>) {
    let upper = code.map { $0 & 0xDF }
    guard let day = Weekday.allCases.first(where: { Array($0.icalendar.utf8) == upper }) else { return nil }
    self = day
  }

  /// The day of an English name or an unmistakable start of it: `Tuesday`, `tues`, `Tue`, `tu`.
  /// Nil for fewer than two letters and for anything that is not a day.
  public init?(english name: some StringProtocol) {
    let letters = Array(name.utf8.map { $0 | 0x20 })
    guard letters.count >= 2 else { return nil }
    guard let day = Weekday.allCases.first(where: { $0.englishName.utf8.map { $0 | 0x20 }.starts(with: letters) })
    else { return nil }
    self = day
  }

  public static func < (lhs: Weekday, rhs: Weekday) -> Bool { lhs.rawValue < rhs.rawValue }
}
