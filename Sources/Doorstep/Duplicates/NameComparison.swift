import TextAnalysis

/// How alike two names are.
struct NameComparison {
  /// The share of both names' words that meet, by rarity; 0 to 1.
  private(set) var share = 0.0
  /// The rarity of what meets, added up.
  private(set) var rarity = 0.0
  /// Whether the names are the same words.
  private(set) var isSame = false
  /// Whether a word that stands in one name alone says that it is something beside the other: its friends, its trust.
  private(set) var standsBeside = false

  /// Words by which a name names another thing beside the one it begins like, as stems.
  static let besideWords: Set<String> = [
    "friend", "pta", "ptfa", "parent", "associ", "trust", "fund", "benevol", "endow", "chariti", "branch", "support",
    "junior", "ladi", "women", "veteran", "foundat", "group", "societi", "feder", "appeal",
  ]

  init(_ one: DuplicateFacts, _ other: DuplicateFacts, by rarity: WordRarity) {
    var rest = other.name
    var missing = 0.0
    for word in one.name {
      guard let index = rest.firstIndex(of: word) ?? rest.firstIndex(where: { Self.isMisspelt(word, $0) }) else {
        missing += miss(word, in: other, rarity)
        continue
      }
      let met = rest.remove(at: index)
      let weight = (rarity.weight(of: word) + rarity.weight(of: met)) / 2
      let part = met == word ? 1 : DuplicateWeights.misspelt
      self.rarity += weight * part
      missing += weight * (1 - part)
    }
    for word in rest { missing += miss(word, in: one, rarity) }
    share = self.rarity > 0 ? self.rarity / (self.rarity + missing) : 0
    isSame = !one.name.isEmpty && one.name == other.name
  }

  /// What is missed when a word stands in one name alone: little when the other says it elsewhere, as a library that is
  /// called by its town does.
  private mutating func miss(_ word: String, in facts: DuplicateFacts, _ rarity: WordRarity) -> Double {
    if facts.context.contains(word) { return rarity.weight(of: word) * DuplicateWeights.saidElsewhere }
    if Self.besideWords.contains(word) { standsBeside = true }
    return rarity.weight(of: word)
  }

  private static func isMisspelt(_ one: String, _ other: String) -> Bool {
    guard min(one.utf8.count, other.utf8.count) >= 5 else { return false }
    return EditDistance.optimalStringAlignment(one.utf8, other.utf8, atMost: 1) != nil
      || SoundKey.key(of: one.utf8) == SoundKey.key(of: other.utf8)
  }
}
