/// One time of day as people write it: `10am`, `12noon`, `9.30`, `18:30`, `0900`.
struct ClockTime: Hashable, Sendable {
  enum Half: Hashable, Sendable { case morning, afternoon, noon, midnight }

  /// 0 to 24, as written.
  var hour: Int
  /// 0 to 59.
  var minute: Int
  /// What stood after the number.
  var half: Half?
  /// True for two digits of hours and two of minutes, as a 24-hour clock is written.
  var isFullForm: Bool

  /// Minutes after midnight with the half of the day it names, or with another where it names none. Nil when the two
  /// do not fit (13pm), and for 12am, which people use for noon and midnight alike.
  func minutes(in other: Half? = nil) -> Int? {
    switch half ?? other {
    case .noon: return hour == 12 && minute == 0 ? 720 : nil
    case .midnight: return hour == 12 && minute == 0 ? 0 : nil
    case .morning: return (1...11).contains(hour) ? hour * 60 + minute : nil
    case .afternoon: return (1...12).contains(hour) ? hour % 12 * 60 + 720 + minute : nil
    case nil: return hour * 60 + minute <= 1440 ? hour * 60 + minute : nil
    }
  }
}
