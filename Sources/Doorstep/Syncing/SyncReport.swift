/// What a sync did.
public struct SyncReport: Sendable {
  /// What became of the records. All counts are 0 when nothing had changed.
  public let records: ImportReport
  /// What was read, and how fast.
  public let progress: SyncProgress
  /// Whether all of the feed was read, so that what it no longer holds is gone.
  public let isWhole: Bool
}
