/// How long ago somebody last checked an entry, in classes. A change by its source is not a check.
public enum Freshness: Int, Hashable, Sendable, CaseIterable {
  /// Checked within `Freshness.ageingMonths`.
  case fresh
  /// Checked, but longer ago than that.
  case ageing
  /// Checked, but longer ago than `Freshness.staleMonths`.
  case stale
  /// Nobody has said that they checked it.
  case unknown

  /// A year: our choice, as is the next.
  public static let ageingMonths = 12
  /// Two years.
  public static let staleMonths = 24

  /// The class of a check, by months of the calendar: so it is the same on every day of a month.
  ///
  /// - Parameters:
  ///   - checked: `yyyy-MM-dd`, or `yyyy-MM`; nil or anything else is no check.
  ///   - today: likewise; anything else makes everything fresh.
  public init(checked: String?, today: String) {
    guard let checked = checked.flatMap(Self.month) else {
      self = .unknown
      return
    }
    let age = Self.month(today).map { $0 - checked } ?? 0
    self = age >= Self.staleMonths ? .stale : age >= Self.ageingMonths ? .ageing : .fresh
  }

  /// The month before which a check is stale, `yyyy-MM`; nil when `today` is no day.
  public static func staleBefore(_ today: String) -> String? {
    guard let month = month(today).map({ $0 - staleMonths }) else { return nil }
    // Months of a year count from 1: so this is the month after the last that is stale.
    let (year, number) = (month / 12, month % 12 + 1)
    let digits = String(year)
    return String(repeating: "0", count: max(4 - digits.utf8.count, 0)) + digits + (number < 10 ? "-0" : "-")
      + "\(number)"
  }

  /// Months since the year 0.
  private static func month(_ date: String) -> Int? {
    let bytes = Array(date.utf8.prefix(7))
    guard bytes.count == 7, bytes[4] == UInt8(ascii: "-") else { return nil }
    let digits = (bytes[..<4] + bytes[5...]).map { $0 &- UInt8(ascii: "0") }
    guard digits.allSatisfy({ $0 < 10 }) else { return nil }
    let (year, month) = (digits[..<4].reduce(0) { $0 * 10 + Int($1) }, Int(digits[4]) * 10 + Int(digits[5]))
    return (1...12).contains(month) ? year * 12 + month : nil
  }
}
