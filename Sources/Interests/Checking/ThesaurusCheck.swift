import TextAnalysis

/// Looks a thesaurus over for what would mislead a search.
public struct ThesaurusCheck {
  /// A label may lead to so many concepts, where it really means them all.
  static let mostConcepts = 3
  static let mostWords = 8

  private let thesaurus: Thesaurus
  private let analyzer: Analyzer
  private let numbers: [String: Int]

  public init(_ thesaurus: Thesaurus, analyzer: Analyzer) {
    self.thesaurus = thesaurus
    self.analyzer = analyzer
    numbers = Dictionary(
      thesaurus.concepts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// Everything found, in the order of the concepts. Empty for a sound thesaurus, and for one without concepts.
  /// Time O(labels + concepts squared) at worst.
  public func findings() -> [ThesaurusFinding] {
    let shared = sharedLabels()
    return thesaurus.concepts.indices.flatMap { number in
      relations(of: number) + cycles(at: number) + labels(of: number, shared: shared) + orphan(number)
    }
  }

  private func finding(_ fault: ThesaurusFinding.Fault, _ number: Int, _ message: String) -> ThesaurusFinding {
    let concept = thesaurus.concepts[number]
    return ThesaurusFinding(fault: fault, origin: concept.origin, message: "[\(concept.id)] " + message)
  }

  private func relations(of number: Int) -> [ThesaurusFinding] {
    let concept = thesaurus.concepts[number]
    let unknown = (concept.broader + concept.related).filter { numbers[$0] == nil }.map {
      finding(.unknownID, number, "names \"\($0)\", which no concept has as its id. Mend the id or add the concept.")
    }
    let own = (concept.broader + concept.related).contains(concept.id)
    let both = concept.broader.filter(concept.related.contains)
    return unknown + (own ? [finding(.ownRelation, number, "names itself. Take that out.")] : [])
      + both.map { finding(.ownRelation, number, "names \"\($0)\" as broader and as related. Keep one of the two.") }
  }

  private func cycles(at number: Int) -> [ThesaurusFinding] {
    var met: Set<Int> = []
    var next = wider(number)
    while let other = next.popLast() {
      if other == number {
        return [finding(.cycle, number, "is a kind of itself by way of its broader concepts. Take one of them out.")]
      }
      if met.insert(other).inserted { next += wider(other) }
    }
    return []
  }

  private func wider(_ number: Int) -> [Int] {
    thesaurus.concepts[number].broader.compactMap { numbers[$0] }.filter { $0 != number }
  }

  private func orphan(_ number: Int) -> [ThesaurusFinding] {
    thesaurus.answers(by: number).count > 1
      ? [] : [finding(.orphan, number, "stands alone. Name a broader or related concept, if there is one.")]
  }

  private func labels(of number: Int, shared: [[String]: [Int]]) -> [ThesaurusFinding] {
    let concept = thesaurus.concepts[number]
    var met: Set<[String]> = []
    return concept.labels.flatMap { label -> [ThesaurusFinding] in
      let words = words(of: label)
      guard !words.isEmpty else {
        return [finding(.emptyLabel, number, "has the label \"\(label)\", without a word that counts. Take it out.")]
      }
      return [
        met.insert(words).inserted
          ? nil
          : finding(.repeatedLabel, number, "has the label \"\(label)\" twice, or only stop words apart. Keep one."),
        words.count == 1 && CommonWords.all.contains(words[0])
          ? finding(
            .commonLabel, number, "has the label \"\(label)\", which nearly every text says. Add a second word to it.")
          : nil,
        words.count > Self.mostWords
          ? finding(.longLabel, number, "has the label \"\(label)\" of \(words.count) words. Keep those that matter.")
          : nil,
        shared[words]?.first == number
          ? finding(
            .sharedLabel, number,
            "shares the label \"\(label)\" with \((shared[words] ?? []).dropFirst().map { thesaurus.concepts[$0].id }.joined(separator: ", ")). "
              + "Leave it to \(Self.mostConcepts) at most.") : nil,
      ].compactMap { $0 }
    }
  }

  /// The labels that lead to too many concepts, with those concepts in their order.
  private func sharedLabels() -> [[String]: [Int]] {
    var holders: [[String]: [Int]] = [:]
    for (number, concept) in thesaurus.concepts.enumerated() {
      for words in Set(concept.labels.map(words(of:))) { holders[words, default: []].append(number) }
    }
    return holders.filter { $0.value.count > Self.mostConcepts }
  }

  private func words(of label: String) -> [String] {
    analyzer.words(in: label).filter { !$0.isStopWord }.map(\.folded)
  }
}

extension Concept {
  /// Every label, the preferred one first.
  var labels: [String] { [label] + alternatives + suggested }
}
