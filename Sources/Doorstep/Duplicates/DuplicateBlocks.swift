import TextAnalysis

/// Which pairs are worth comparing: those of different sources that share a key. What shares none is never compared, so
/// the time stays near linear in the directory.
struct DuplicateBlocks {
  /// A key that more services share than this tells too little, and is left to the others.
  static let largest = 60
  /// How many of a name's rarest words are keys by themselves.
  static let rareWords = 3

  private let all: [DuplicateFacts]
  private let rarity: WordRarity

  init(_ all: [DuplicateFacts], _ rarity: WordRarity) { (self.all, self.rarity) = (all, rarity) }

  /// Pairs of places in the list, each once, the lower first, in order.
  func pairs() -> [(Int, Int)] {
    var members: [Key: [Int]] = [:]
    for (index, facts) in all.enumerated() {
      for key in keys(of: facts) { members[key, default: []].append(index) }
    }
    var pairs: Set<UInt64> = []
    for block in members.values where block.count <= Self.largest {
      for (position, one) in block.enumerated() {
        for other in block[(position + 1)...] where all[one].source != all[other].source {
          pairs.insert(UInt64(one) << 32 | UInt64(other))
        }
      }
    }
    return pairs.sorted().map { (Int($0 >> 32), Int($0 & 0xFFFF_FFFF)) }
  }

  private enum Key: Hashable {
    case number(String, String)
    case postcode(String)
    case phone(ContactKey)
    case page(ContactKey)
    case name([String])
    /// A rare word by its sound.
    case word([UInt8])
    /// A word, and the postcode's outward part.
    case wordThere([UInt8], Substring)
  }

  private func keys(of facts: DuplicateFacts) -> Set<Key> {
    var keys = Set(facts.numbers.map { Key.number($0.key, $0.value) })
    if let postcode = facts.postcode { keys.insert(.postcode(postcode)) }
    keys.formUnion(facts.phones.map(Key.phone))
    keys.formUnion(facts.pages.map(Key.page))
    keys.insert(.name(facts.name.sorted()))
    let rare = facts.name.sorted { rarity.weight(of: $0) > rarity.weight(of: $1) }.prefix(Self.rareWords)
    for word in rare {
      let sound = SoundKey.key(of: word.utf8)
      keys.insert(.word(sound))
      if let postcode = facts.postcode { keys.insert(.wordThere(sound, postcode.dropLast(3))) }
    }
    return keys
  }
}
