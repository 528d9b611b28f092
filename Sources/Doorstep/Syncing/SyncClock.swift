import Foundation

/// Time and chance, as syncing sees them: tests put their own in.
public struct SyncClock: Sendable {
  public var now: @Sendable () -> Date
  /// Waits so many seconds.
  public var sleep: @Sendable (TimeInterval) -> Void
  /// A number drawn from a range.
  public var random: @Sendable (ClosedRange<Double>) -> Double

  public init(
    now: @escaping @Sendable () -> Date, sleep: @escaping @Sendable (TimeInterval) -> Void,
    random: @escaping @Sendable (ClosedRange<Double>) -> Double
  ) {
    self.now = now
    self.sleep = sleep
    self.random = random
  }

  /// The system's.
  public static let system = SyncClock(
    now: { Date() }, sleep: { Thread.sleep(forTimeInterval: $0) }, random: { Double.random(in: $0) })
}
