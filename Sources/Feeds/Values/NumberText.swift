import Foundation

/// Numbers as text from outside: ASCII digits only, short, and never a trap.
enum NumberText {
  /// A whole number of at most nine digits; nil for anything else, a sign included.
  static func whole(_ text: String) -> Int? {
    let bytes = text.utf8
    guard (1...9).contains(bytes.count), bytes.allSatisfy(\.isASCIIDigit) else { return nil }
    return Int(text)
  }

  /// Digits, perhaps with a point between them, at most twelve characters; not negative.
  static func decimal(_ text: String) -> Decimal? {
    isPlain(text, longest: 12) ? Decimal(string: text) : nil
  }

  /// A number of at most 30 characters with an optional minus; always finite. No exponent, no comma.
  static func signed(_ text: String) -> Double? {
    let unsigned = text.utf8.first == UInt8(ascii: "-") ? String(text.unicodeScalars.dropFirst()) : text
    return isPlain(unsigned, longest: 30) ? Double(text) : nil
  }

  private static func isPlain(_ text: String, longest: Int) -> Bool {
    let bytes = Array(text.utf8.prefix(longest + 1))
    guard bytes.count <= longest, bytes.first?.isASCIIDigit == true, bytes.last?.isASCIIDigit == true else {
      return false
    }
    return bytes.count { $0 == UInt8(ascii: ".") } <= 1
      && bytes.allSatisfy { $0.isASCIIDigit || $0 == UInt8(ascii: ".") }
  }
}
