/// The part of the week that an hourly rate is for.
public enum RateBand: String, Codable, Hashable, Sendable, CaseIterable {
  /// 7:00 to 19:00 on Monday to Friday.
  case day
  /// 19:00 to 22:00 on Monday to Friday.
  case evening
  /// 22:00 to 7:00 on any day.
  case night
  /// 7:00 to 22:00 on Saturday and Sunday.
  case weekend
  /// Any hour of a bank holiday.
  case bankHoliday = "bank holiday"
}
