/// What a begun interest may become.
public struct Completion: Hashable, Sendable {
  /// The number of the concept.
  public let concept: Int
  /// The label that begins so.
  public let label: String
}
