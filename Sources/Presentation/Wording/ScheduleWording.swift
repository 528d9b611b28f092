import OpenReferral

/// Says when something happens.
public enum ScheduleWording {
  /// "Tuesdays 10am to noon; first Saturday of the month 2pm to 4pm. Term time only.", or "Times not stated".
  public static func phrase(for service: Service) -> String {
    var times = distinct(service.schedules.compactMap(times(of:)))
    if let provider = service.provider, !provider.availability.isEmpty { times.append(availability(of: provider)) }
    let notes = distinct(service.schedules.flatMap { [$0.description, $0.notes].compactMap { $0 } })
    let parts = (times.isEmpty ? [] : [times.joined(separator: "; ")]) + notes
    return parts.isEmpty ? "Times not stated" : parts.joined(separator: ". ")
  }

  private static func distinct(_ phrases: [String]) -> [String] {
    phrases.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }

  /// Nil for a schedule in free words only.
  private static func times(of schedule: Schedule) -> String? {
    let words = [days(of: schedule), hours(of: schedule)].compactMap { $0 }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  private static func hours(of schedule: Schedule) -> String? {
    switch (schedule.opensAt, schedule.closesAt) {
    case (let opens?, let closes?): "\(TimeWording.phrase(for: opens)) to \(TimeWording.phrase(for: closes))"
    case (let opens?, nil): "from \(TimeWording.phrase(for: opens))"
    case (nil, let closes?): "until \(TimeWording.phrase(for: closes))"
    case (nil, nil): nil
    }
  }

  private static func days(of schedule: Schedule) -> String? {
    if schedule.freq == .monthly { return monthly(schedule) }
    let days = schedule.weekdays.sorted()
    return days.isEmpty ? nil : every(schedule.interval) + weekly(days)
  }

  private static func every(_ interval: Int?) -> String {
    interval.map { $0 == 2 ? "every other week, " : $0 > 2 ? "every \($0) weeks, " : "" } ?? ""
  }

  /// "Mondays", "Mondays and Thursdays", "Monday to Friday" for three days or more in a row.
  static func weekly(_ days: [Weekday]) -> String {
    guard let first = days.first, let last = days.last else { return "" }
    if days.count == 7 { return "every day" }
    if days.count > 2, last.rawValue - first.rawValue == days.count - 1 {
      return "\(first.englishName) to \(last.englishName)"
    }
    return list(days.map { $0.englishName + "s" })
  }

  private static func monthly(_ schedule: Schedule) -> String? {
    if let days = schedule.bymonthday { return "day \(days) of the month" }
    let days = (schedule.byday ?? "").utf8.split(separator: UInt8(ascii: ",")).compactMap(ordinalDay)
    return days.isEmpty ? nil : list(days) + " of the month"
  }

  /// "first Saturday" of `1SA`, "last Wednesday" of `-1WE`; nil for anything else.
  private static func ordinalDay(_ code: Substring.UTF8View.SubSequence) -> String? {
    guard let day = Weekday(icalendar: code.suffix(2)) else { return nil }
    let ordinals = ["1": "first", "2": "second", "3": "third", "4": "fourth", "5": "fifth", "-1": "last"]
    let number = String(decoding: code.dropLast(2), as: UTF8.self)
    return (ordinals[number].map { $0 + " " } ?? "") + day.englishName
  }

  private static func availability(of provider: CareProvider) -> String {
    let byTime = Dictionary(grouping: provider.availability) { [$0.startMinute, $0.endMinute] }
    let phrases = byTime.sorted { $0.key.lexicographicallyPrecedes($1.key) }.map { times, windows in
      weekly(Array(Set(windows.map(\.weekday))).sorted())
        + " \(TimeWording.phrase(minutes: times[0])) to \(TimeWording.phrase(minutes: times[1]))"
    }
    let asOf = provider.availabilityAsOf.map { " (as of \(DateWording.phrase(for: $0)))" } ?? ""
    return "can work " + phrases.joined(separator: ", ") + asOf
  }

  private static func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
