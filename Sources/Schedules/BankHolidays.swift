import OpenReferral

/// The bank holidays of England and Wales by the rules of the Banking and Financial Dealings Act 1971, as they are kept
/// since 1996. Days proclaimed once, such as a coronation's, are not among them.
public enum BankHolidays {
  /// Whether a day is one.
  public static func contains(_ date: CivilDate) -> Bool {
    let (year, month, day) = date.parts
    switch month {
    case 1: return isFirstFreeDay(date, after: CivilDate(year: year, month: 1, day: 1), count: 1)
    case 5 where date.weekday == .monday: return day <= 7 || day > 24
    case 8 where date.weekday == .monday: return day > 24
    case 12: return isFirstFreeDay(date, after: CivilDate(year: year, month: 12, day: 25), count: 2)
    case 3, 4:
      let easter = easterSunday(in: year)
      return date == easter + -2 || date == easter + 1
    default: return false
    }
  }

  /// New Year's Day; Christmas and Boxing Day. One that falls on a weekend is kept on the next working day after it.
  private static func isFirstFreeDay(_ date: CivilDate, after first: CivilDate, count: Int) -> Bool {
    let named = (0..<count).map { first + $0 }
    if named.contains(date) { return date.weekday < .saturday }
    let moved = named.filter { $0.weekday >= .saturday }.count
    let working = (0..<7).map { named[count - 1] + 1 + $0 }.filter { $0.weekday < .saturday }
    return working.prefix(moved).contains(date)
  }

  /// The anonymous Gregorian algorithm (Nature, 20 April 1876).
  static func easterSunday(in year: Int) -> CivilDate {
    let (golden, century, rest) = (year % 19, year / 100, year % 100)
    let (quarter, left) = (century / 4, century % 4)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - quarter - correction + 15) % 30
    let weekday = (32 + 2 * left + 2 * (rest / 4) - epact - rest % 4) % 7
    let shift = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * shift + 114
    return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
  }
}
