/// Patterns with what each means, found by the word they begin with.
struct PhraseTable<Meaning: Sendable>: Sendable {
  private let entries: [(pattern: PhrasePattern, meaning: Meaning)]
  /// Which entries may begin with a word; in their order.
  private let byFirstWord: [String: [Int]]
  /// Which may begin with a word of an open class.
  private let open: [Int]

  /// The first that fits goes before those below it.
  init(_ entries: KeyValuePairs<String, Meaning>) {
    self.entries = entries.map { (PhrasePattern($0.key), $0.value) }
    var byFirstWord: [String: [Int]] = [:]
    var open: [Int] = []
    for (number, entry) in self.entries.enumerated() {
      for step in entry.pattern.firstSteps {
        for word in step.words { byFirstWord[word, default: []].append(number) }
        if !step.classes.isEmpty { open.append(number) }
      }
    }
    self.byFirstWord = byFirstWord
    self.open = open
  }

  /// What the words from a token on say; nil when no pattern fits.
  func match(_ sentence: Sentence, at token: Int) -> (match: PhrasePattern.Match, meaning: Meaning)? {
    let numbers = (byFirstWord[sentence.tokens[token].key] ?? []) + open
    for number in numbers.sorted() {
      if let match = entries[number].pattern.match(sentence, at: token) { return (match, entries[number].meaning) }
    }
    return nil
  }
}
