/// What a provider does not do on their own. A limit of theirs counts as much as a wish of the person's.
public enum LoneWorkingLimit: String, Codable, Hashable, Sendable, CaseIterable {
  /// Works for women alone.
  case womenOnly = "women only"
  /// Works for men alone.
  case menOnly = "men only"
  /// Does not work alone between 22:00 and 7:00.
  case noNights = "no nights alone"
  /// Does not use a hoist without a second person.
  case noHoist = "no hoist alone"
}
