import NIOCore
import Synchronization

/// How often one client may ask: a bucket that holds a minute's worth and fills at an even rate, by the monotonic
/// clock.
final class RateLimiter: Sendable {
  private struct Bucket {
    var tokens: Double
    var at: NIODeadline
  }

  /// Clients remembered at once.
  private static let maximumClients = 20_000

  private let perMinute: Int
  private let buckets = Mutex<[[UInt8]: Bucket]>([:])

  /// - Parameter perMinute: requests a minute, or 0 for no limit.
  init(perMinute: Int) { self.perMinute = perMinute }

  /// Takes one request.
  ///
  /// - Returns: nil when it may go on, else the seconds after which it may be tried again.
  func wait(for client: IPAddress?, now: NIODeadline = .now()) -> Int? {
    guard perMinute > 0, let client else { return nil }
    let full = Double(perMinute)
    return buckets.withLock { buckets in
      if buckets.count >= Self.maximumClients { Self.forget(&buckets, full: full, now: now) }
      var bucket = buckets[client.network] ?? Bucket(tokens: full, at: now)
      bucket.tokens = Self.tokens(bucket, full: full, now: now)
      bucket.at = now
      let isAllowed = bucket.tokens >= 1
      if isAllowed { bucket.tokens -= 1 }
      buckets[client.network] = bucket
      return isAllowed ? nil : Int(((1 - bucket.tokens) * 60 / full).rounded(.up))
    }
  }

  private static func tokens(_ bucket: Bucket, full: Double, now: NIODeadline) -> Double {
    min(full, bucket.tokens + Double((now - bucket.at).nanoseconds) / 6e10 * full)
  }

  /// Makes room: those whose bucket is full again are forgotten, and if that is not enough, all.
  private static func forget(_ buckets: inout [[UInt8]: Bucket], full: Double, now: NIODeadline) {
    buckets = buckets.filter { tokens($0.value, full: full, now: now) < full }
    if buckets.count >= maximumClients { buckets = [:] }
  }
}
