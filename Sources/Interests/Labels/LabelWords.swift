import TextAnalysis

/// The folded words of a label.
enum LabelWords {
  /// Calls `body` with each word as the analyzer folds it, stop words included.
  ///
  /// Nearly all labels are small letters, digits, spaces and hyphens, whose words end where those do: cutting them
  /// here instead of asking ICU makes reading a thesaurus ten times faster. A test compares the two for every label.
  static func forEachWord(
    of label: UnsafeBufferPointer<UInt8>, analyzer: Analyzer, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard label.allSatisfy(\.isPlain) else {
      for word in analyzer.words(in: String(decoding: label, as: UTF8.self)) {
        var folded = word.folded
        folded.withUTF8(body)
      }
      return
    }
    var start = 0
    for end in 0...label.count where end == label.count || label[end].isBetweenWords {
      if start < end { body(UnsafeBufferPointer(rebasing: label[start..<end])) }
      start = end + 1
    }
  }
}

extension UInt8 {
  /// True for the letters a to z, digits, space and hyphen.
  fileprivate var isPlain: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
      || isBetweenWords
  }

  fileprivate var isBetweenWords: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "-") }
}
