/// How a feed is to be synced.
public struct SyncOptions: Sendable {
  /// Read everything anew, whatever was read before.
  public var readsAll = false
  /// Where the publisher asks for patience, wait instead of ending.
  public var waits = false
  /// Let the sync remove more than `ImportRefusal.greatestRemovedShare` of what the source had.
  public var allowsManyRemovals = false
  /// Read, check and count, and leave the directory as it is. What was read is kept for the next sync.
  public var isDryRun = false
  /// Says which records their provider has had erased; they never come back.
  public var isErased: ErasureQuestion = { _, _ in false }

  public init() {}
}
