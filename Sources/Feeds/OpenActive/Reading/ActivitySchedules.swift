import OpenReferral

/// The times of an opportunity as Open Referral schedules.
enum ActivitySchedules {
  /// The most schedules of one entry.
  private static let most = 20

  /// From its `eventSchedule` where that says enough; else from the sessions it has, its own first.
  static func schedules(of event: JSONObject, sessions: [JSONObject]) -> [JSONObject] {
    let stated = event.objects("eventSchedule").compactMap(stated)
    if !stated.isEmpty { return Array(stated.prefix(most)) }
    let own = event.text("startDate") != nil ? [event] : []
    return observed(own + event.objects("subEvent") + sessions)
  }

  // MARK: Stated

  /// Nil for one that is not enough to go by (a PartialSchedule).
  private static func stated(_ schedule: JSONObject) -> JSONObject? {
    guard let start = schedule.text("startTime"),
      let (count, unit) = schedule.text("repeatFrequency").flatMap(DurationText.repetition)
    else { return nil }
    let startDate = schedule.text("startDate").flatMap { DateText.read($0).value }
    let days = schedule.texts("byDay").compactMap(dayCode)
    let monthDays = monthDays(schedule)
    var object = JSONObject()
    switch unit {
    case .days where count == 1: object.add("byday", text: Weekday.allCases.map(\.icalendar).joined(separator: ","))
    case .weeks:
      let first = startDate.flatMap(LocalMoment.day).map { LocalMoment(minutes: $0 * 1440).weekday.icalendar }
      guard let byday = days.isEmpty ? first : days.joined(separator: ",") else { return nil }
      object.add("byday", text: byday)
    case .months:
      guard !days.isEmpty || !monthDays.isEmpty else { return nil }
      object.add("byday", text: days.isEmpty ? nil : days.joined(separator: ","))
      object.add("bymonthday", text: monthDays.isEmpty ? nil : monthDays.joined(separator: ","))
    default: return nil
    }
    object.add("freq", text: unit == .months ? "MONTHLY" : "WEEKLY")
    if count > 1, unit != .days {
      object.add("interval", .number(JSONNumber(text: "\(count)")))
      object.add("dtstart", text: startDate)
    }
    object.add("valid_from", text: startDate)
    object.add("valid_to", text: schedule.text("endDate"))
    object.add("opens_at", text: start)
    object.add("closes_at", text: schedule.text("endTime") ?? end(of: start, lasting: schedule.text("duration")))
    object.add("notes", text: exceptions(schedule.texts("exceptDate")))
    return object
  }

  /// `https://schema.org/Monday`, `schema:Monday`, `Monday`, `MO` or `2MO`.
  private static func dayCode(_ text: String) -> String? {
    ActivityWord.last(of: text).flatMap { CalendarText.days($0).value }
  }

  private static func monthDays(_ schedule: JSONObject) -> [String] {
    guard case .array(let items)? = schedule["byMonthDay"] else { return [] }
    return items.compactMap { if case .number(let number) = $0 { number.text } else { nil } }
  }

  private static func end(of start: String, lasting duration: String?) -> String? {
    guard let minutes = duration.flatMap(DurationText.minutes),
      let moment = LocalMoment("1970-01-01T\(start)")
    else { return nil }
    return moment.adding(minutes).clock
  }

  private static func exceptions(_ dates: [String]) -> String? {
    let days = Set(dates.compactMap { LocalMoment($0)?.date ?? DateText.read($0).value }).sorted()
    return days.isEmpty ? nil : "Not on " + days.prefix(12).joined(separator: ", ") + "."
  }

  // MARK: Observed

  private struct Slot: Hashable {
    var weekday: Weekday
    var start: Int
    var end: Int?
  }

  /// What the sessions that take place have in common: the same hour on the same weekday is weekly.
  private static func observed(_ sessions: [JSONObject]) -> [JSONObject] {
    var days: [Slot: Set<Int>] = [:]
    for session in sessions where !isCancelled(session) {
      guard let start = session.text("startDate").flatMap(LocalMoment.init) else { continue }
      let end =
        session.text("endDate").flatMap(LocalMoment.init)
        ?? session.text("duration").flatMap(DurationText.minutes).map(start.adding)
      let slot = Slot(weekday: start.weekday, start: start.minute, end: end?.minute)
      days[slot, default: []].insert(start.day)
    }
    let ordered = days.sorted {
      ($0.key.weekday, $0.key.start, $0.key.end ?? -1) < ($1.key.weekday, $1.key.start, $1.key.end ?? -1)
    }
    return ordered.prefix(most).compactMap { schedule(of: $0.key, on: $0.value.sorted()) }
  }

  private static func isCancelled(_ session: JSONObject) -> Bool {
    ["EventCancelled", "EventPostponed"].contains(ActivityWord.last(of: session.text("eventStatus")))
  }

  private static func schedule(of slot: Slot, on days: [Int]) -> JSONObject? {
    guard let first = days.first, let last = days.last else { return nil }
    let steps = Set(zip(days, days.dropFirst()).map { ($1 - $0) / 7 })
    var object = JSONObject()
    object.add("dtstart", text: LocalMoment(minutes: first * 1440).date)
    if days.count > 1 {
      object.add("freq", text: "WEEKLY")
      object.add("byday", text: slot.weekday.icalendar)
      object.add("valid_from", text: LocalMoment(minutes: first * 1440).date)
      object.add("valid_to", text: LocalMoment(minutes: last * 1440).date)
      if let step = steps.first, steps.count == 1, step > 1 {
        object.add("interval", .number(JSONNumber(text: "\(step)")))
      }
      if steps.count > 1 { object.add("notes", text: "Not every week: check the date before you go.") }
    }
    object.add("opens_at", text: LocalMoment(minutes: slot.start).clock)
    object.add("closes_at", text: slot.end.map { LocalMoment(minutes: $0).clock })
    return object
  }
}
