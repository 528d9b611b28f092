import Foundation
import OpenReferral

/// The dull twin of computing when something takes place: every day is asked by itself, with Foundation's calendar, and
/// months are written out day by day.
public struct DayByDay {
  private let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    return calendar
  }()

  /// gov.uk/bank-holidays, England and Wales, as published; 2028 by the same rule.
  public static let bankHolidays: Set<String> = [
    "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-04", "2026-05-25", "2026-08-31", "2026-12-25", "2026-12-28",
    "2027-01-01", "2027-03-26", "2027-03-29", "2027-05-03", "2027-05-31", "2027-08-30", "2027-12-27", "2027-12-28",
    "2028-01-03", "2028-04-14", "2028-04-17", "2028-05-01", "2028-05-29", "2028-08-28", "2028-12-25", "2028-12-26",
  ]

  public init() {}

  /// The days, `yyyy-MM-dd`, from `first` on, so many days long, on which a random schedule of `RandomSchedule` holds.
  public func days(of random: RandomSchedule, from first: String, count: Int) -> [String] {
    guard let start = date(first) else { return [] }
    return (0..<count).compactMap { calendar.date(byAdding: .day, value: $0, to: start) }.filter { holds(random, $0) }
      .map(text)
  }

  private func holds(_ random: RandomSchedule, _ date: Date) -> Bool {
    let schedule = random.schedule
    let day = text(date)
    if let from = schedule.validFrom, day < from { return false }
    if let begins = schedule.dtstart, day < begins { return false }
    if let to = schedule.validTo, day > to { return false }
    if random.except.contains(day) { return false }
    if random.skipsBankHolidays, Self.bankHolidays.contains(day) { return false }
    switch schedule.freq {
    case nil: return day == schedule.dtstart
    case .weekly:
      let codes = schedule.byday.map { $0.components(separatedBy: ",") } ?? []
      guard codes.contains(code(date)) else { return false }
      guard let interval = schedule.interval, interval > 1, let begins = schedule.dtstart.flatMap(self.date) else {
        return true
      }
      let weeks = calendar.dateComponents([.day], from: monday(of: begins), to: monday(of: date)).day ?? 0
      return weeks / 7 % interval == 0
    case .monthly:
      if let interval = schedule.interval, interval > 1, let begins = schedule.dtstart.flatMap(self.date) {
        let (one, other) = (parts(begins), parts(date))
        guard ((other.year - one.year) * 12 + other.month - one.month) % interval == 0 else { return false }
      }
      return monthDays(of: schedule, in: date).contains(parts(date).day)
    }
  }

  /// The days of a month that a schedule names, the month written out.
  private func monthDays(of schedule: Schedule, in date: Date) -> Set<Int> {
    let count = calendar.range(of: .day, in: .month, for: date)?.count ?? 0
    let all = Array(1...count)
    if let byday = schedule.byday {
      return Set(
        byday.components(separatedBy: ",").compactMap { code in
          let days = all.filter { self.code(self.day($0, of: date)) == code.suffix(2) }
          guard let nth = Int(code.dropLast(2)), abs(nth) <= days.count else { return nil }
          return nth > 0 ? days[nth - 1] : days[days.count + nth]
        })
    }
    return Set(
      (schedule.bymonthday ?? "").components(separatedBy: ",").compactMap { text in
        guard let nth = Int(text), abs(nth) <= count else { return nil }
        return nth > 0 ? all[nth - 1] : all[count + nth]
      })
  }

  private func day(_ number: Int, of date: Date) -> Date {
    calendar.date(byAdding: .day, value: number - parts(date).day, to: date) ?? date
  }

  private func monday(of date: Date) -> Date {
    var date = date
    while code(date) != "MO" { date = calendar.date(byAdding: .day, value: -1, to: date) ?? date }
    return date
  }

  private func code(_ date: Date) -> String {
    ["SU", "MO", "TU", "WE", "TH", "FR", "SA"][calendar.component(.weekday, from: date) - 1]
  }

  private func parts(_ date: Date) -> (year: Int, month: Int, day: Int) {
    let parts = calendar.dateComponents([.year, .month, .day], from: date)
    return (parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
  }

  private func text(_ date: Date) -> String {
    let (year, month, day) = parts(date)
    return String(format: "%04d-%02d-%02d", year, month, day)
  }

  private func date(_ text: String) -> Date? {
    let numbers = text.components(separatedBy: "-").compactMap { Int($0) }
    return calendar.date(from: DateComponents(year: numbers[0], month: numbers[1], day: numbers[2]))
  }
}
