import Foundation

/// How the sync of one feed among several ended.
public enum SyncEnd: Sendable {
  case done(SyncReport)
  /// Why not, in words, and when to try again where that is known. The directory has not changed.
  case stopped(String, retryAt: Date?)
}
