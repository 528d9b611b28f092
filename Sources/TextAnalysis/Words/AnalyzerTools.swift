/// The handles of an analyzer, for one caller at a time.
struct AnalyzerTools: ~Copyable {
  private let breaker: WordBreaker
  private let stemmer: Stemmer

  init(breaker: consuming WordBreaker, stemmer: consuming Stemmer) {
    self.breaker = breaker
    self.stemmer = stemmer
  }

  func words(in utf8: UnsafeBufferPointer<UInt8>) -> [Word] {
    var words: [Word] = []
    breaker.forEachSegment(of: utf8) { segment in
      WordPieces.forEachPiece(of: segment, in: utf8) { piece in
        let folded = WordForm.folded(UnsafeBufferPointer(rebasing: utf8[piece]))
        guard !folded.isEmpty else { return }
        words.append(
          Word(
            folded: folded, stem: stemmer.stem(of: folded), range: piece, isStopWord: StopWords.all.contains(folded)))
      }
    }
    return words
  }
}
