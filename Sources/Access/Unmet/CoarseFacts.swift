/// The little that is counted of a need that nobody could meet: too coarse to know anybody by.
public struct CoarseFacts: Hashable, Sendable {
  /// Names of tasks of the vocabulary; empty when not known.
  public let tasks: [String]
  /// The first half of a postcode, or a district's name; nil when not known.
  public let area: String?

  public init(tasks: [String] = [], area: String? = nil) {
    self.tasks = tasks
    self.area = area
  }
}
