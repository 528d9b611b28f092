import Foundation
import Synchronization

/// The Date of answers (RFC 9110 section 5.6.7), worded once a second.
final class DateHeader: Sendable {
  private let last = Mutex((second: 0, text: ""))

  /// "Sat, 21 Nov 2026 08:49:37 GMT".
  var value: String {
    let second = Int(Date().timeIntervalSince1970)
    return last.withLock { last in
      if last.second != second { last = (second, Self.text(second)) }
      return last.text
    }
  }

  private static func text(_ second: Int) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let parts = calendar.dateComponents(
      [.year, .month, .day, .hour, .minute, .second, .weekday], from: Date(timeIntervalSince1970: Double(second)))
    let weekday = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"][((parts.weekday ?? 1) - 1) % 7]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    return String(
      format: "%@, %02d %@ %04d %02d:%02d:%02d GMT", weekday, parts.day ?? 1, months[((parts.month ?? 1) - 1) % 12],
      parts.year ?? 1970, parts.hour ?? 0, parts.minute ?? 0, parts.second ?? 0)
  }
}
