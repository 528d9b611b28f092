/// The handles of an analyzer, for one caller at a time.
struct AnalyzerTools: ~Copyable {
  private let breaker: WordBreaker
  private var reader: WordReader

  init(breaker: consuming WordBreaker, stemmer: consuming Stemmer) {
    self.breaker = breaker
    reader = WordReader(stemmer: stemmer)
  }

  /// Stretches of ASCII are broken here, the others by ICU.
  mutating func words(in utf8: UnsafeBufferPointer<UInt8>) -> [Word] {
    var words: [Word] = []
    words.reserveCapacity(utf8.count / 6 + 1)
    TextStretches.forEach(in: utf8) { stretch, isASCII in
      let text = UnsafeBufferPointer(rebasing: utf8[stretch])
      if isASCII {
        ASCIIWordBreaker.forEachSegment(of: text) { reader.read($0, of: text, from: stretch.lowerBound, into: &words) }
      } else {
        breaker.forEachSegment(of: text) { reader.read($0, of: text, from: stretch.lowerBound, into: &words) }
      }
    }
    return words
  }
}
