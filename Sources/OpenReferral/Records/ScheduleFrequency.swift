/// How often a schedule repeats: the two values HSDS-UK 3.0 allows.
public enum ScheduleFrequency: String, Codable, Hashable, Sendable, CaseIterable {
  case weekly = "WEEKLY"
  case monthly = "MONTHLY"
}
