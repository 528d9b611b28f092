/// Reads the words of segments, with a memory of those met before.
struct WordReader: ~Copyable {
  private let stemmer: Stemmer
  private var memory = WordMemory()

  init(stemmer: consuming Stemmer) { self.stemmer = stemmer }

  /// Appends the words of one segment of a text that begins at byte `start` of the whole.
  @inline(__always)
  mutating func read(
    _ segment: Range<Int>, of text: UnsafeBufferPointer<UInt8>, from start: Int, into words: inout [Word]
  ) {
    WordPieces.forEachPiece(of: segment, in: text) { piece in
      let (form, number) = form(of: UnsafeBufferPointer(rebasing: text[piece]))
      guard !form.folded.isEmpty else { return }
      words.append(
        Word(
          folded: form.folded, stem: form.stem, range: start + piece.lowerBound..<start + piece.upperBound,
          isStopWord: form.isStopWord, form: number))
    }
  }

  @inline(__always)
  private mutating func form(of word: UnsafeBufferPointer<UInt8>) -> (WordMemory.Form, number: UInt32) {
    guard let key = WordMemory.Key(word) else { return (makeForm(of: word), 0) }
    if let known = memory.form(of: key) { return known }
    let form = makeForm(of: word)
    return (form, memory.remember(form, key))
  }

  private func makeForm(of word: UnsafeBufferPointer<UInt8>) -> WordMemory.Form {
    let folded = WordForm.folded(word)
    return WordMemory.Form(
      folded: folded, stem: stemmer.stem(of: folded), isStopWord: StopWords.all.contains(folded))
  }
}
