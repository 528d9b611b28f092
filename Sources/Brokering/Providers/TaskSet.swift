/// A set of tasks, by their places in a `TaskVocabulary`.
public struct TaskSet: OptionSet, Hashable, Sendable {
  public let rawValue: UInt64

  public init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The set of one task. Empty for a place outside 0 to 63.
  public init(place: Int) { rawValue = (0..<64).contains(place) ? 1 << UInt64(place) : 0 }

  /// How many tasks are in it.
  public var count: Int { rawValue.nonzeroBitCount }
}
