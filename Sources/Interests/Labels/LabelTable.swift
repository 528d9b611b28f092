import TextAnalysis

/// Every label by its words, so that the longest label at a word is found without trying them one by one.
///
/// A thesaurus is read whenever a question is asked, so this is made for being made: one entry a label in open
/// addressing, no text of its own for each. A label stands under the hash of its words in turn; what a hash finds is
/// compared word by word, so that no two labels can be taken for each other.
struct LabelTable: Sendable {
  private struct Entry {
    let hash: UInt64
    /// Its words in `text`, folded, without stop words, each followed by a space.
    let start: UInt32
    let length: UInt32
    let meaning: LabelMeaning
    /// The entry before of the same hash; -1 for none.
    let next: Int32
  }

  private var entries: [Entry] = []
  /// At the hash or the next free place: the upper half of the hash, and below it the number of the newest entry of
  /// that hash and one; 0 where it is free. A power of two of them.
  private var slots: [UInt64]
  private var text: [UInt8] = []
  /// The most words of a label whose first word falls there: most words of a text begin none.
  private var longest = [UInt8](repeating: 0, count: 1 << 15)

  /// Reads every label of the concepts. Linear in their text.
  init(_ concepts: [Concept], analyzer: Analyzer) {
    let bytes = concepts.reduce(0) { $0 + $1.labelBytes }
    // A label takes 18 bytes on average, and the table is to be half empty; it grows where labels are shorter.
    slots = [UInt64](repeating: 0, count: Self.powerOfTwo(above: bytes / 9))
    text.reserveCapacity(bytes)
    entries.reserveCapacity(bytes / 16)
    let stopWords = WordHashes(StopWords.all)
    for (number, concept) in concepts.enumerated() {
      for isSuggested in [false, true] {
        let meaning = LabelMeaning(concept: number, isSuggested: isSuggested)
        concept.forEachLabel(isSuggested: isSuggested) { insert($0, meaning, stopWords, analyzer) }
      }
    }
  }

  /// The longest label that begins at the first of the words: how many of them it takes, and what it means.
  /// Nil when none does. Time O(its length).
  func longestMatch(_ words: some Collection<String>) -> (count: Int, meanings: [LabelMeaning])? {
    var best: (count: Int, meanings: [LabelMeaning])?
    var hash = WordHash.none
    var (count, most) = (0, 1)
    for word in words {
      hash = WordHash.joined(hash, WordHash.of(word))
      if count == 0 { most = Int(longest[Self.bucket(hash)]) }
      count += 1
      guard count <= most else { break }
      let found = meanings(under: hash, of: words.prefix(count))
      if !found.isEmpty { best = (count, found) }
    }
    return best
  }

  /// Every folded word of every label but stop words; some several times.
  func forEachWord(_ body: (String) -> Void) {
    for word in text.split(separator: UInt8(ascii: " ")) { body(String(decoding: word, as: UTF8.self)) }
  }

  private func meanings(under hash: UInt64, of words: some Collection<String>) -> [LabelMeaning] {
    var found: [LabelMeaning] = []
    var index = newest(at: slot(of: hash))
    while index >= 0 {
      if holds(entries[index], words) { found.append(entries[index].meaning) }
      index = Int(entries[index].next)
    }
    return found
  }

  private func holds(_ entry: Entry, _ words: some Collection<String>) -> Bool {
    var rest = text[Int(entry.start)..<Int(entry.start + entry.length)]
    for word in words {
      guard rest.starts(with: word.utf8) else { return false }
      rest = rest.dropFirst(word.utf8.count)
      guard rest.popFirst() == UInt8(ascii: " ") else { return false }
    }
    return rest.isEmpty
  }

  private mutating func insert(
    _ label: UnsafeBufferPointer<UInt8>, _ meaning: LabelMeaning, _ stopWords: WordHashes, _ analyzer: Analyzer
  ) {
    let start = text.count
    var hash = WordHash.none
    var first = 0
    var count: UInt8 = 0
    LabelWords.forEachWord(of: label, analyzer: analyzer) { word in
      let word = (hash: WordHash.of(word), bytes: word)
      guard !stopWords.contain(word.hash), count < .max else { return }
      hash = WordHash.joined(hash, word.hash)
      if count == 0 { first = Self.bucket(hash) }
      count += 1
      text.append(contentsOf: word.bytes)
      text.append(UInt8(ascii: " "))
    }
    // A label of stop words alone means nothing; a label that stands twice in one concept means it once.
    let slot = slot(of: hash)
    guard count > 0, !isKnown(text[start...], meaning.concept, at: slot) else {
      text.removeLast(text.count - start)
      return
    }
    longest[first] = max(longest[first], count)
    entries.append(
      Entry(
        hash: hash, start: UInt32(truncatingIfNeeded: start), length: UInt32(truncatingIfNeeded: text.count - start),
        meaning: meaning, next: Int32(truncatingIfNeeded: newest(at: slot))))
    fill(slot, with: entries.count - 1, hash)
    if entries.count * 2 > slots.count { grow() }
  }

  private func isKnown(_ words: ArraySlice<UInt8>, _ concept: Int, at slot: Int) -> Bool {
    var index = newest(at: slot)
    while index >= 0 {
      let entry = entries[index]
      if entry.meaning.concept == concept,
        text[Int(entry.start)..<Int(entry.start + entry.length)].elementsEqual(words)
      {
        return true
      }
      index = Int(entry.next)
    }
    return false
  }

  /// Where the hash stands, or would.
  private func slot(of hash: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0, slots[slot] >> 32 != hash >> 32 || entries[newest(at: slot)].hash != hash {
      slot = (slot + 1) & mask
    }
    return slot
  }

  /// The number of the entry in a slot; -1 for none.
  private func newest(at slot: Int) -> Int { Int(slots[slot] & 0xFFFF_FFFF) - 1 }

  private mutating func fill(_ slot: Int, with entry: Int, _ hash: UInt64) {
    slots[slot] = hash & ~0xFFFF_FFFF | UInt64(truncatingIfNeeded: entry + 1)
  }

  private mutating func grow() {
    slots = [UInt64](repeating: 0, count: slots.count * 2)
    // The newest entry of a hash comes last and so is the one that stays.
    for (index, entry) in entries.enumerated() { fill(slot(of: entry.hash), with: index, entry.hash) }
  }

  private static func bucket(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) & 0x7FFF }

  private static func powerOfTwo(above least: Int) -> Int {
    var size = 64
    while size < least { size *= 2 }
    return size
  }
}
