import Doorstep
import Foundation
import Synchronization

/// The wall clock of answers, worded once a second.
final class ServerClock: Sendable {
  private struct Words {
    var second = 0
    var header = ""
    var date = ""
  }

  private let words = Mutex(Words())

  /// For the Date of an answer (RFC 9110 section 5.6.7): "Sat, 21 Nov 2026 08:49:37 GMT".
  var header: String { current.header }

  /// The day it is in Great Britain, `yyyy-MM-dd`.
  var date: String { current.date }

  private var current: Words {
    let second = Int(Date().timeIntervalSince1970)
    return words.withLock { words in
      if words.second != second { words = Words(second: second, header: Self.header(second), date: Today.date) }
      return words
    }
  }

  private static func header(_ second: Int) -> String {
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
