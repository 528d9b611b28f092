import Schedules

/// One time something happens, as JSON: local to Great Britain.
struct OccurrenceJSON: JSONWritable {
  /// `yyyy-MM-dd`.
  let date: String
  /// `HH:mm`; absent when not stated. A `closesAt` that is not after `opensAt` lies on the next day.
  let opensAt: String?
  let closesAt: String?
  /// True when its record speaks of school terms, whose dates are not known: ask first.
  let dependsOnTerms: Bool

  init(_ time: Occurrence) {
    date = time.date.text
    opensAt = time.start.map(Self.clock)
    closesAt = time.end.map(Self.clock)
    dependsOnTerms = time.dependsOnTerms
  }

  private static func clock(_ minutes: Int) -> String {
    let two = { (value: Int) in (value < 10 ? "0" : "") + "\(value)" }
    return two(minutes % 1440 / 60) + ":" + two(minutes % 60)
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("closes_at", closesAt)
      writer.member("date", date)
      writer.member("depends_on_terms", dependsOnTerms)
      writer.member("opens_at", opensAt)
    }
  }
}
