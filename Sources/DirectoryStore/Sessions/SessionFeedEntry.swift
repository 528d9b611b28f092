import Foundation

/// What an OpenActive feed says of one service: that it is a session, or that it was one.
public struct SessionFeedEntry: Hashable, Sendable {
  public var serviceID: UUID
  /// Milliseconds since the start of 1970 when it came to this. Never less than any before it, whatever the clock did.
  public var modified: Int64
  /// True when it was in the feed and is no more: removed, hidden, or without times or place.
  public var isDeleted: Bool
}
