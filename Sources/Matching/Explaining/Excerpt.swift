/// Stretches of a text that a reason quotes.
enum Excerpt {
  /// The words at a range of bytes.
  static func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
  }

  /// The whole text up to 60 bytes, otherwise whole words from about 20 bytes before to 40 bytes after.
  static func around(_ range: Range<Int>, of text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.count > 60 else { return text }
    let space = UInt8(ascii: " ")
    let from = max(range.lowerBound - 20, 0)
    let to = min(range.upperBound + 40, bytes.count)
    let start =
      from == 0 ? 0 : (bytes[from..<range.lowerBound].firstIndex(of: space).map { $0 + 1 } ?? range.lowerBound)
    let end = to == bytes.count ? to : (bytes[range.upperBound..<to].lastIndex(of: space) ?? range.upperBound)
    let words = String(decoding: bytes[start..<end], as: UTF8.self)
    return (start > 0 ? "… " : "") + words + (end < bytes.count ? " …" : "")
  }
}
