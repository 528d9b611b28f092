/// One time something happens, by the clocks of Great Britain: they decide, whatever they are put to that night.
public struct Occurrence: Hashable, Comparable, Sendable {
  public let date: CivilDate
  /// Minutes after midnight, 0 to 1439; nil when only the day is stated.
  public let start: Int?
  /// Minutes after the midnight that begins `date`, above `start`, up to 2879 for what ends after midnight; nil when
  /// not stated.
  public let end: Int?
  /// True when its record speaks of school terms, whose dates nobody publishes with it: whether it takes place that day
  /// has to be asked.
  public let dependsOnTerms: Bool

  /// By day, then by when it begins and ends; what states no time comes first.
  public static func < (one: Occurrence, other: Occurrence) -> Bool {
    (one.date, one.start ?? -1, one.end ?? -1) < (other.date, other.start ?? -1, other.end ?? -1)
  }
}
