import OpenReferral

/// The next times of a service, from its schedules. What is stated in free words only is never guessed at.
struct OccurrenceFinder {
  /// How far ahead is looked: a year and a day.
  static let days = 366

  /// The first day that counts.
  let from: CivilDate

  /// The next occurrences, earliest first, `limit` at most; none for what is closed. Each day of the year is looked at
  /// once a schedule.
  func next(of service: Service, limit: Int) -> [Occurrence] {
    guard service.status == .active else { return [] }
    let all = service.schedules.flatMap { occurrences(of: $0, limit: limit) }
    let distinct = Set(all).sorted { ($0.date, $0.start ?? -1, $0.end ?? -1) < ($1.date, $1.start ?? -1, $1.end ?? -1) }
    return Array(distinct.prefix(limit))
  }

  private func occurrences(of schedule: Schedule, limit: Int) -> [Occurrence] {
    let rule = ScheduleRule(schedule)
    guard let rule else { return [] }
    let first = max(from, rule.firstDay ?? from)
    let last = min(from + Self.days, rule.lastDay ?? from + Self.days)
    var found: [Occurrence] = []
    var day = first
    while day <= last, found.count < limit {
      if rule.holds(on: day) { found.append(rule.occurrence(on: day)) }
      day = day + 1
    }
    return found
  }
}
