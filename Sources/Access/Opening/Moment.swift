import Foundation

extension Date {
  /// Whole seconds since 1970; what is beyond what a number holds is cut to that.
  var seconds: Int64 { Int64(exactly: timeIntervalSince1970.rounded(.down)) ?? .max }

  /// The day by UTC, `yyyy-MM-dd`.
  var day: String { String(formatted(.iso8601).prefix(10)) }

  /// The time by UTC, `HH:mm:ss`.
  var time: String { String(formatted(.iso8601).dropFirst(11).prefix(8)) }

  init(seconds: Int64) { self.init(timeIntervalSince1970: TimeInterval(seconds)) }
}
