import TextAnalysis

/// The folded words of a label.
enum LabelWords {
  /// Calls `body` with each word as the analyzer folds it, stop words included.
  ///
  /// Nearly all labels are small letters, digits, spaces and hyphens, whose words end where those do: cutting them
  /// here instead of asking ICU makes reading a thesaurus ten times faster. A test compares the two for every label.
  static func forEachWord(of label: String, analyzer: Analyzer, _ body: (String) -> Void) {
    var label = label
    let isPlain = label.withUTF8 { utf8 in
      guard utf8.allSatisfy(\.isPlain) else { return false }
      for word in utf8.split(whereSeparator: { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }) {
        body(String(decoding: UnsafeBufferPointer(rebasing: word), as: UTF8.self))
      }
      return true
    }
    if !isPlain { for word in analyzer.words(in: label) { body(word.folded) } }
  }
}

extension UInt8 {
  /// True for the letters a to z, digits, space and hyphen.
  fileprivate var isPlain: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || self == UInt8(ascii: " ") || self == UInt8(ascii: "-")
  }
}
