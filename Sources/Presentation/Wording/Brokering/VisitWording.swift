import Brokering
import OpenReferral

/// Says visits.
public enum VisitWording {
  /// "Monday 8am to 9am", "Saturday, 1 hour between 7:30am and 9:30am".
  public static func phrase(for visit: Visit) -> String {
    visit.weekday.englishName + (visit.isFlexible ? ", " : " ") + times(of: visit)
  }

  /// "8am to 9am", "1 hour between 7:30am and 9:30am".
  static func times(of visit: Visit) -> String {
    let (from, to) = (TimeWording.phrase(minutes: visit.earliestStart), TimeWording.phrase(minutes: visit.latestEnd))
    return visit.isFlexible ? "\(length(visit.minutes)) between \(from) and \(to)" : "\(from) to \(to)"
  }

  /// Visits in the order given, those at the same time of day together: "Monday, Tuesday and Friday: 8am to 9am".
  static func grouped(_ visits: [Visit]) -> [String] {
    var groups: [(times: String, days: [String])] = []
    for visit in visits {
      let (times, day) = (times(of: visit), visit.weekday.englishName)
      if let place = groups.firstIndex(where: { $0.times == times }) {
        groups[place].days.append(day)
      } else {
        groups.append((times, [day]))
      }
    }
    return groups.map { ListWording.and($0.days) + ": " + $0.times }
  }

  /// The visit as planned: "Monday 8am to 9am".
  public static func phrase(for visit: Visit, startingAt start: Int) -> String {
    let (from, to) = (TimeWording.phrase(minutes: start), TimeWording.phrase(minutes: start + visit.minutes))
    return "\(visit.weekday.englishName) \(from) to \(to)"
  }

  /// "1 hour", "1 hour 30 minutes", "45 minutes".
  public static func length(_ minutes: Int) -> String {
    let (hours, rest) = minutes.quotientAndRemainder(dividingBy: 60)
    let parts = [
      hours == 0 ? nil : "\(hours) hour" + (hours == 1 ? "" : "s"), rest == 0 ? nil : "\(rest) minutes",
    ].compactMap(\.self)
    return parts.isEmpty ? "no time" : parts.joined(separator: " ")
  }

  /// "1 visit", "5 visits".
  public static func count(_ visits: Int) -> String { "\(visits) visit" + (visits == 1 ? "" : "s") }
}
