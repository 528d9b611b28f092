import OpenReferral

/// How far the clocks of Great Britain are ahead of UTC, by the rule kept since 1996: summer time begins on the last
/// Sunday of March and ends on the last Sunday of October, both at 01:00 UTC.
public enum BritishTime {
  /// Minutes ahead of UTC, 0 or 60, at so many minutes after the local midnight that begins a day.
  ///
  /// In the hour that is left out in March winter time still counts, in the one that comes twice in October the first:
  /// as RFC 5545 section 3.3.5 has it.
  public static func offset(on date: CivilDate, minute: Int) -> Int {
    let year = date.parts.year
    let local = date.number * 1440 + minute
    let begins = lastSunday(of: 3, in: year).number * 1440 + 120
    let ends = lastSunday(of: 10, in: year).number * 1440 + 120
    return (begins..<ends).contains(local) ? 60 : 0
  }

  /// The day it is at so many seconds after 1970-01-01T00:00:00Z.
  public static func date(unixTime seconds: Int) -> CivilDate {
    let minutes = (seconds - (seconds % 60 + 60) % 60) / 60
    let year = CivilDate(number: floored(minutes, 1440)).parts.year
    let begins = lastSunday(of: 3, in: year).number * 1440 + 60
    let ends = lastSunday(of: 10, in: year).number * 1440 + 60
    return CivilDate(number: floored(minutes + ((begins..<ends).contains(minutes) ? 60 : 0), 1440))
  }

  private static func lastSunday(of month: Int, in year: Int) -> CivilDate {
    let last = CivilDate(year: year, month: month, day: 31)
    return last + -(last.weekday.rawValue % 7)
  }

  private static func floored(_ value: Int, _ divisor: Int) -> Int {
    (value - ((value % divisor) + divisor) % divisor) / divisor
  }
}
