import OpenReferral
import Schedules

/// Says which times were asked for.
enum WantedTimesWording {
  /// "today", "Tuesdays, noon to 5pm", "after 6pm".
  static func phrase(for wanted: WantedTimes) -> String {
    [
      wanted.span?.rawValue, wanted.weekdays.isEmpty ? nil : "on " + ScheduleWording.weekly(wanted.weekdays.sorted()),
      wanted.hours.map(hours),
    ].compactMap(\.self).joined(separator: ", ")
  }

  private static func hours(_ hours: Range<Int>) -> String {
    let (first, last) = (TimeWording.phrase(minutes: hours.lowerBound), TimeWording.phrase(minutes: hours.upperBound))
    if hours.upperBound == 1440 { return "after \(first)" }
    return hours.lowerBound == 0 ? "before \(last)" : "between \(first) and \(last)"
  }
}
