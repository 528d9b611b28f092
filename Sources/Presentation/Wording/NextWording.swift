import Matching
import OpenReferral
import Schedules

/// Says when something is on next, of the times that were asked for.
public struct NextWording: Sendable {
  private let today: CivilDate?
  private let wanted: TimesFilter?

  /// - Parameter asked: says which day it is, and which times are wanted; without a day nothing is next.
  public init(asked: FactFilter) {
    today = asked.today
    wanted = asked.times
  }

  /// The next times, the second only to go with one that is today: that may be over. Empty when none can be computed,
  /// and for what is closed.
  public func times(of listing: Listing) -> [Occurrence] {
    guard let today, listing.service.status == .active else { return [] }
    let times = listing.timetable.next(from: today, limit: 2, wanted: wanted)
    return times.first?.date == today ? times : Array(times.prefix(1))
  }

  /// "Next on Tuesday 24 November, 10am to noon.", "Next today, 10am to noon, then on Tuesday 1 December, 10am to
  /// noon."; nil when no time can be computed.
  public func sentence(for listing: Listing) -> String? {
    let phrases = times(of: listing).map { time in
      time.date == today ? OccurrenceWording.phraseForToday(time) : "on " + phrase(for: time)
    }
    return phrases.isEmpty ? nil : "Next \(phrases.joined(separator: ", then "))."
  }

  /// The year is said where it is not this one.
  private func phrase(for time: Occurrence) -> String {
    time.date.parts.year == today?.parts.year
      ? OccurrenceWording.phraseWithoutYear(for: time) : OccurrenceWording.phrase(for: time)
  }
}
