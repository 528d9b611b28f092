import Foundation

/// What reading one page brought, stored together with where reading goes on.
public struct FeedPage: Sendable {
  /// Which of the feed's addresses.
  public var address: Int
  public var items: [StoredFeedItem]
  /// Where reading goes on; nil to begin at the beginning next time.
  public var cursor: String?
  /// Whether it was the last.
  public var isLast: Bool
  /// The licence that the page states.
  public var licence: String?

  public init(address: Int, items: [StoredFeedItem], cursor: String?, isLast: Bool, licence: String? = nil) {
    self.address = address
    self.items = items
    self.cursor = cursor
    self.isLast = isLast
    self.licence = licence
  }
}
