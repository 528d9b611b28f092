/// Where reading one address of a feed goes on.
public struct FeedPosition: Hashable, Sendable {
  public var address: String
  /// The next page, in the form the format has: an address, a number. Nil at the beginning.
  public var cursor: String?
  /// Whether the reading under way has seen the end of it.
  public var isDone = false
  /// By which to ask whether there is anything newer.
  public var entityTag: String?
  public var lastModified: String?
}
