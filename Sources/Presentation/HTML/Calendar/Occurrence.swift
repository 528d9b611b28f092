import OpenReferral

/// One time something happens. Times are local to Great Britain.
struct Occurrence: Hashable {
  let date: CivilDate
  /// Minutes after midnight, 0 to 1439; nil when only the day is stated.
  let start: Int?
  /// Minutes after the midnight that begins `date`, above `start`, up to 2879 for what ends after midnight; nil when not
  /// stated.
  let end: Int?

  /// "Tuesday 24 November 2026, 10am to noon".
  var words: String {
    let day = "\(date.weekday.englishName) \(DateWording.phrase(for: date.text))"
    guard let start else { return day }
    let opens = TimeWording.phrase(minutes: start)
    return day + (end.map { ", \(opens) to \(TimeWording.phrase(minutes: $0 % 1440))" } ?? ", from \(opens)")
  }
}
