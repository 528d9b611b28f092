import Foundation

/// How far reading a feed has come.
public struct SyncProgress: Hashable, Sendable {
  /// Items read so far, in this run.
  public internal(set) var items = 0
  /// Pages read so far, in this run.
  public internal(set) var pages = 0
  /// Since reading began, in seconds.
  public internal(set) var seconds: TimeInterval = 0
  /// What is done, 0 to 1; nil where nobody knows how much there is.
  public internal(set) var share: Double?

  /// Items a second; 0 at the beginning.
  public var rate: Double { seconds > 0 ? Double(items) / seconds : 0 }
}
