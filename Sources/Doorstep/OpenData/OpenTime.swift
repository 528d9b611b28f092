import OpenReferral

/// When a service is open, as `day`, `start_time` and `end_time` ask for it.
struct OpenTime: Sendable {
  let weekdays: Set<Weekday>
  /// `HH:mm`; such times compare as text.
  let opens: String?
  let closes: String?

  /// Nil for a schedule in free words only.
  init?(_ schedule: Schedule) {
    weekdays = schedule.weekdays
    opens = schedule.opensAt
    closes = schedule.closesAt
    if weekdays.isEmpty, opens == nil, closes == nil { return nil }
  }
}
