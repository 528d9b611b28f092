import TextAnalysis

/// Where sentences end, as far as labels care: at a full stop, question or exclamation mark, colon, semicolon or end of
/// a line between two words.
enum Sentences {
  /// The words of a text cut at the ends of its sentences, as ranges of places in `words`. Linear in the text.
  static func parts(of words: [Word], in text: String) -> [Range<Int>] {
    var text = text
    return text.withUTF8 { utf8 in
      var parts: [Range<Int>] = []
      var start = 0
      for next in words.indices.dropFirst() {
        let gap = words[next - 1].range.upperBound..<words[next].range.lowerBound
        guard gap.lowerBound < gap.upperBound, utf8[gap].contains(where: ends) else { continue }
        parts.append(start..<next)
        start = next
      }
      if start < words.count { parts.append(start..<words.count) }
      return parts
    }
  }

  private static func ends(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ":"), UInt8(ascii: ";"), 10, 13: true
    default: false
    }
  }
}
