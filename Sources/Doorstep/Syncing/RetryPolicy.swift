import Foundation

/// When to ask again.
struct RetryPolicy: Sendable {
  /// How often one page is asked for in all.
  var attempts = 4
  /// Before the second time, in seconds; twice as long before each further one.
  var firstPause: TimeInterval = 1
  /// RPDE 1.0: after a 503 a client waits for 60 to 120 minutes, drawn at random so that not all come back at once.
  static let patience: ClosedRange<Double> = 3_600...7_200

  /// Before the attempt of that number, from 1: half as long to one and a half times as long, by chance.
  func pause(before attempt: Int, _ clock: SyncClock) -> TimeInterval {
    firstPause * Double(1 << min(attempt - 1, 10)) * clock.random(0.5...1.5)
  }

  /// When to come back after a 503 or 429: when the publisher says, if within a day; else in an hour or two.
  static func comeBack(after seconds: Int?, _ clock: SyncClock) -> Date {
    let wait = seconds.map { Double(min(max($0, 1), 86_400)) } ?? clock.random(patience)
    return clock.now().addingTimeInterval(wait)
  }
}
