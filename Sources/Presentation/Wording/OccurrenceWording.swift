import OpenReferral
import Schedules

/// Says one time something happens.
enum OccurrenceWording {
  /// "Tuesday 24 November 2026, 10am to noon"; what hangs on school terms says so.
  static func phrase(for time: Occurrence) -> String {
    "\(time.date.weekday.englishName) \(DateWording.phrase(for: time.date.text))" + hours(of: time)
  }

  /// The same without the year, which must be plain from where it stands: "Tuesday 24 November, 10am to noon".
  static func phraseWithoutYear(for time: Occurrence) -> String {
    let day = DateWording.phrase(for: time.date.text).utf8.dropLast(5)
    return "\(time.date.weekday.englishName) \(String(decoding: day, as: UTF8.self))" + hours(of: time)
  }

  /// The same for the day it is: "today, 10am to noon".
  static func phraseForToday(_ time: Occurrence) -> String { "today" + hours(of: time) }

  private static func hours(of time: Occurrence) -> String {
    let hours = time.start.map { start in
      let opens = TimeWording.phrase(minutes: start)
      return time.end.map { ", \(opens) to \(TimeWording.phrase(minutes: $0 % 1440))" } ?? ", from \(opens)"
    }
    return (hours ?? "") + (time.dependsOnTerms ? " (depends on school terms)" : "")
  }
}
