/// A feed as it is kept.
public struct FeedEntry: Hashable, Sendable {
  public var feed: Feed
  public var state: FeedState
  /// One for each address, in their order.
  public var positions: [FeedPosition]
  /// Services of its source in the directory.
  public var services: Int
}
