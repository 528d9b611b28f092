import Foundation

/// Moments as text from outside, strictly by RFC 3339.
public enum Instant {
  /// The moment of `2026-11-21T09:30:00Z` or `2026-11-21T09:30:00.5+01:00`, to the second, or the start in UTC of the
  /// day `2026-11-21`. Nil for anything else.
  public static func read(_ text: String) -> Date? {
    isDay(text) ? moment(text + "T00:00:00Z") : moment(text)
  }

  /// The same for a text with a time and a zone only, a `date-time` of JSON Schema.
  public static func moment(_ text: String) -> Date? {
    let bytes = Array(text.utf8)
    guard (20...40).contains(bytes.count), hasShape(bytes.prefix(19), "0000-00-00T00:00:00"),
      isDay(String(decoding: bytes.prefix(10), as: UTF8.self))
    else { return nil }
    var zone = bytes[19...]
    if zone.first == UInt8(ascii: ".") {
      let fraction = zone.dropFirst().prefix(while: \.isASCIIDigit)
      guard !fraction.isEmpty else { return nil }
      zone = zone[fraction.endIndex...]
    }
    guard hasShape(zone, "Z") || hasShape(zone, "+00:00") || hasShape(zone, "-00:00") else { return nil }
    return try? Date(String(decoding: bytes.prefix(19) + zone, as: UTF8.self), strategy: .iso8601)
  }

  private static func isDay(_ text: String) -> Bool {
    text.utf8.count == 10 && DateText.read(text).value == text
  }

  /// Whether a text is like a pattern in which "0" stands for any digit.
  private static func hasShape(_ bytes: ArraySlice<UInt8>, _ pattern: StaticString) -> Bool {
    pattern.withUTF8Buffer { pattern in
      bytes.count == pattern.count
        && zip(bytes, pattern).allSatisfy { $1 == UInt8(ascii: "0") ? $0.isASCIIDigit : $0 == $1 }
    }
  }
}
