import Matching

/// Says how a listing's words answer the person's.
enum EvidenceWording {
  /// One phrase a place in the listing, what counts most first; words that another quotation already shows are not
  /// quoted again, and a concept is not named twice.
  static func phrases(for evidence: [MatchedWord]) -> [String] {
    let ordered = evidence.filter { !$0.isBeside }.sorted { $0.value > $1.value } + evidence.filter(\.isBeside)
    var kept: [MatchedWord] = []
    for one in ordered where !kept.contains(where: { shows($0, one) || isSameMeaning($0, one) }) { kept.append(one) }
    return kept.map(phrase)
  }

  private static func shows(_ one: MatchedWord, _ other: MatchedWord) -> Bool {
    one.field == other.field && one.excerpt.utf8.contains(other.found.utf8)
  }

  private static func isSameMeaning(_ one: MatchedWord, _ other: MatchedWord) -> Bool {
    other.foundMeaning != nil && one.foundMeaning == other.foundMeaning
  }

  private static func phrase(for word: MatchedWord) -> String {
    guard let meaning = word.meaning, let foundMeaning = word.foundMeaning else { return quotation(word) }
    let isPlain = isPlain(word, foundMeaning)
    switch word.path {
    case .word: return quotation(word)
    case .same: return isPlain ? quotation(word) : "about \(meaning): \(quotation(word))"
    case .narrower: return isPlain ? quotation(word) : "about \(foundMeaning), for \(meaning): \(quotation(word))"
    case .suggested: return "close to \(meaning): \(quotation(word))"
    case .broader: return "\(about(foundMeaning, word, isPlain)), which is wider than \(meaning)"
    case .related:
      return "people who ask about \(meaning) may also look at what is \(about(foundMeaning, word, isPlain))"
    }
  }

  private static func about(_ meaning: String, _ word: MatchedWord, _ isPlain: Bool) -> String {
    isPlain ? word.field.isTag ? quotation(word) : "about \(word.found)" : "about \(meaning) (\(quotation(word)))"
  }

  /// Whether the listing's own words need no explaining: an interest stated in plain words, the words asked for, or
  /// the meaning's own name.
  private static func isPlain(_ word: MatchedWord, _ meaning: String) -> Bool {
    let found = word.found.lowercased()
    return word.field == .interests || word.field.isTag || found == meaning || found == word.asked.lowercased()
      || found == word.readAs
  }

  private static func quotation(_ word: MatchedWord) -> String {
    switch word.field {
    case .interests: "about \(word.excerpt)"
    case .tasks: "can help with \(word.excerpt)"
    case .sharedInterests: "shares an interest in \(word.excerpt)"
    case .kind: "a \(word.excerpt)"
    case .name: "its name says \"\(word.found)\""
    case .description: "it says \"\(word.excerpt)\""
    case .organization: "run by \(word.excerpt)"
    case .eligibility: "for \(word.excerpt)"
    case .languages: "in \(word.excerpt)"
    case .tags: "tagged \(word.excerpt) by a person"
    case .sourceTags: "tagged \(word.excerpt) by those who list it"
    }
  }
}
