import Foundation

/// How far a feed has been read. All nil for one that never was.
public struct FeedState: Hashable, Sendable {
  /// When the reading under way began; nil when none is.
  public var startedAt: Date?
  /// Whether the reading under way, or else the last one, is of everything, so that what it does not hold is gone.
  public var isWhole = true
  /// When the directory was last brought up to date with it.
  public var lastSync: Date?
  /// When that was last done with all of it.
  public var lastWhole: Date?
  /// Its publisher asked to be left alone until then.
  public var notBefore: Date?
  /// Why the last reading did not come to its end; nil when it did.
  public var fault: String?
}
