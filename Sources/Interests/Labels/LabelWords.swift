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
    guard isPlain(label) else {
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

  /// By place and not by `allSatisfy`: every program that the tests start reads a thesaurus, and none is optimised.
  private static func isPlain(_ label: UnsafeBufferPointer<UInt8>) -> Bool {
    var place = 0
    while place < label.count, label[place].isPlain { place += 1 }
    return place == label.count
  }
}

extension UInt8 {
  /// True for the letters a to z, digits, space and hyphen.
  fileprivate var isPlain: Bool {
    self >= 0x61 && self <= 0x7A || self >= 0x30 && self <= 0x39 || isBetweenWords
  }

  fileprivate var isBetweenWords: Bool { self == 0x20 || self == 0x2D }
}
