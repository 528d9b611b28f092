import Brokering

/// A need that was read, and what could not be.
public struct NeedReading: Hashable, Sendable {
  public let need: Need
  /// Empty when all was understood. Then, and only then, should the need be answered.
  public let problems: [NeedProblem]
}
