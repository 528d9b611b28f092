/// Says a day as people do.
public enum DateWording {
  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// "14 September 2026" of `2026-09-14`; the text itself when it is not such a date.
  public static func phrase(for date: String) -> String {
    let parts = date.utf8.split(separator: UInt8(ascii: "-")).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard parts.count == 3, (1...12).contains(parts[1]), (1...31).contains(parts[2]) else { return date }
    return "\(parts[2]) \(months[parts[1] - 1]) \(parts[0])"
  }

  /// "September 2026" of `2026-09-14`; the text itself when it is not such a date.
  public static func month(of date: String) -> String {
    let words = phrase(for: date).utf8.split(separator: UInt8(ascii: " "))
    return words.count == 3
      ? words.dropFirst().map { String(decoding: $0, as: UTF8.self) }.joined(separator: " ") : date
  }
}
