/// How much text from outside is read. Checked once where text comes in, before anything compares, hashes or
/// normalises it: Swift's `==` and hash take quadratic time on a long run of combining marks (50,000 marks, 2 s).
public enum TextLimits {
  /// The most bytes of UTF-8 in what a person asks.
  public static let queryBytes = 256
  /// The most combining marks in a row: the limit of Unicode's stream-safe text (Standard Annex 15, section 13).
  public static let longestMarkRun = 30

  /// Throws when the text is longer than `maximumBytes` of UTF-8 or has too many combining marks in a row.
  /// Linear time on any input; a text that is too long is not read at all. Empty text passes.
  public static func check(_ text: String, maximumBytes: Int) throws(TextLimitError) {
    let bytes = text.utf8.count
    guard bytes <= maximumBytes else { throw .tooLong(bytes: bytes, maximum: maximumBytes) }
    if let run = firstLongMarkRun(in: text) {
      throw .tooManyMarks(count: run.count, byteOffset: run.byteOffset, maximum: longestMarkRun)
    }
  }

  private static func firstLongMarkRun(in text: String) -> (count: Int, byteOffset: Int)? {
    var run = (count: 0, byteOffset: 0)
    var offset = 0
    for scalar in text.unicodeScalars {
      if isNonStarter(scalar) {
        if run.count == 0 { run.byteOffset = offset }
        run.count += 1
      } else if run.count > longestMarkRun {
        return run
      } else {
        run.count = 0
      }
      offset += UTF8.width(scalar)
    }
    return run.count > longestMarkRun ? run : nil
  }

  /// True when the scalar's compatibility decomposition begins with a combining mark. The Unicode data is Swift's own,
  /// as it is Swift's `==` that the check protects. Five scalars have class zero and still decompose to marks.
  private static func isNonStarter(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x300: false
    case 0xF73, 0xF75, 0xF81, 0xFF9E, 0xFF9F: true
    default: scalar.properties.canonicalCombiningClass != .notReordered
    }
  }
}
