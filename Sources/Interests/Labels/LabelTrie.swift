import TextAnalysis

/// Every label as a path of words from one root, so that the longest label at a word is found by walking on from it.
struct LabelTrie: Sendable {
  private static let root = 0
  /// The number of each word that stands in a label, and `stopWord` for stop words, which labels are read without.
  private var wordNumbers: [String: Int]
  private static let stopWord = -1
  /// From a node (upper half of the key) by a word (lower half) to the next node.
  private var edges: [UInt64: Int] = [:]
  /// The first meaning of each node in `meanings`, -1 for a node where no label ends.
  private var firstMeanings = [-1]
  private var meanings: [(meaning: LabelMeaning, next: Int)] = []

  /// Reads every label of the concepts. Linear in their text.
  init(_ concepts: [Concept], analyzer: Analyzer) {
    wordNumbers = Dictionary(uniqueKeysWithValues: StopWords.all.map { ($0, Self.stopWord) })
    let labels = concepts.reduce(0) { $0 + $1.alternatives.count + $1.suggested.count + 1 }
    wordNumbers.reserveCapacity(wordNumbers.count + labels)
    edges.reserveCapacity(2 * labels)
    for (number, concept) in concepts.enumerated() {
      insert(concept.label, LabelMeaning(concept: number, isSuggested: false), analyzer)
      for label in concept.alternatives {
        insert(label, LabelMeaning(concept: number, isSuggested: false), analyzer)
      }
      for label in concept.suggested { insert(label, LabelMeaning(concept: number, isSuggested: true), analyzer) }
    }
  }

  func knows(_ word: String) -> Bool { wordNumbers[word].map { $0 != Self.stopWord } ?? false }

  var words: some Sequence<String> { wordNumbers.lazy.filter { $0.value != Self.stopWord }.map(\.key) }

  /// The longest label that begins at the first of the words: how many of them it takes, and what it means.
  /// Nil when none does. Time O(its length).
  func longestMatch(_ words: some Sequence<String>) -> (count: Int, meanings: [LabelMeaning])? {
    var node = Self.root
    var best: (count: Int, node: Int)?
    for (count, word) in words.enumerated() {
      guard let number = wordNumbers[word], let next = edges[Self.key(node, number)] else { break }
      node = next
      if firstMeanings[node] >= 0 { best = (count + 1, node) }
    }
    return best.map { ($0.count, meanings(at: $0.node)) }
  }

  private func meanings(at node: Int) -> [LabelMeaning] {
    var found: [LabelMeaning] = []
    var next = firstMeanings[node]
    while next >= 0 {
      found.append(meanings[next].meaning)
      next = meanings[next].next
    }
    return found
  }

  private mutating func insert(_ label: String, _ meaning: LabelMeaning, _ analyzer: Analyzer) {
    var node = Self.root
    LabelWords.forEachWord(of: label, analyzer: analyzer) { word in
      let number = number(of: word)
      if number != Self.stopWord { node = child(of: node, by: number) }
    }
    // A label of stop words alone means nothing; a label that stands twice in one concept means it once.
    guard node != Self.root, !meanings(at: node).contains(where: { $0.concept == meaning.concept }) else { return }
    meanings.append((meaning, firstMeanings[node]))
    firstMeanings[node] = meanings.count - 1
  }

  private mutating func number(of word: String) -> Int {
    if let number = wordNumbers[word] { return number }
    let number = wordNumbers.count
    wordNumbers[word] = number
    return number
  }

  private mutating func child(of node: Int, by word: Int) -> Int {
    if let child = edges[Self.key(node, word)] { return child }
    let child = firstMeanings.count
    firstMeanings.append(-1)
    edges[Self.key(node, word)] = child
    return child
  }

  private static func key(_ node: Int, _ word: Int) -> UInt64 {
    UInt64(truncatingIfNeeded: node) << 32 | UInt64(truncatingIfNeeded: word) & 0xFFFF_FFFF
  }
}
