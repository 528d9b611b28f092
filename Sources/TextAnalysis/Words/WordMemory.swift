/// Remembers the forms of short words, because a directory says the same few thousand over and over.
///
/// A table with open addressing over the bytes of a word; at most half of it is full. Holds no more than `limit` words:
/// then it forgets them all, which costs less than to choose.
struct WordMemory {
  /// What is known of a word.
  struct Form {
    let folded: String
    let stem: String
    let isStopWord: Bool
  }

  /// The bytes of a word, zeros after them; capitals made small in a word of ASCII, which folding does not tell apart.
  struct Key: Equatable {
    /// The longest word that is remembered, in bytes.
    static let longest = 24
    private var first: UInt64 = 0
    private var second: UInt64 = 0
    private var third: UInt64 = 0

    /// Nil for a longer word.
    @inline(__always)
    init?(_ word: UnsafeBufferPointer<UInt8>) {
      guard word.count <= Self.longest else { return nil }
      for index in 0..<min(word.count, 8) { first |= UInt64(word[index]) &<< UInt64(8 &* index) }
      for index in 8..<max(min(word.count, 16), 8) { second |= UInt64(word[index]) &<< UInt64(8 &* index &- 64) }
      for index in 16..<max(word.count, 16) { third |= UInt64(word[index]) &<< UInt64(8 &* index &- 128) }
      guard (first | second | third) & 0x8080_8080_8080_8080 == 0 else { return }
      (first, second, third) = (Self.small(first), Self.small(second), Self.small(third))
    }

    /// Eight bytes of ASCII at once: the bit 0x20 for every byte from A to Z.
    @inline(__always)
    private static func small(_ bytes: UInt64) -> UInt64 {
      let each: UInt64 = 0x0101_0101_0101_0101
      let fromA = bytes &+ each &* UInt64(0x80 - UInt8(ascii: "A"))
      let afterZ = bytes &+ each &* UInt64(0x7F - UInt8(ascii: "Z"))
      return bytes | ((fromA & ~afterZ) & (each &* 0x80)) &>> 2
    }

    /// Multiplied by the fraction of the golden ratio between the parts (Knuth, The Art of Computer Programming 6.4).
    @inline(__always)
    var hash: Int {
      let ratio: UInt64 = 0x9E37_79B9_7F4A_7C15
      var hash = first &* ratio
      hash = (hash ^ (hash &>> 32) ^ second) &* ratio
      hash = (hash ^ (hash &>> 32) ^ third) &* ratio
      return Int(truncatingIfNeeded: hash &>> 33)
    }
  }

  static let limit = 1 << 15
  /// By slot: upper bits of the hash, so that other entries are rarely looked at, and below them the place of its entry
  /// and one; 0 for an empty slot.
  private var slots = [UInt32](repeating: 0, count: 1024)
  /// Key and form stand together: to find a word is to wait for the memory they are in.
  private var entries: [(key: Key, form: Form)] = []
  /// The number of the first entry.
  private let firstNumber: UInt32

  init(firstNumber: UInt32 = 1) { self.firstNumber = firstNumber }

  /// The form of a word and its number, which no other form has had; nil when it is not remembered.
  @inline(__always)
  func form(of key: Key) -> (form: Form, number: UInt32)? {
    let hash = key.hash
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 {
      let place = (slots[slot] & 0xFFFF) - 1
      if slots[slot] &>> 16 == Self.tag(hash), entries[Int(place)].key == key {
        return (entries[Int(place)].form, firstNumber &+ place)
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return nil
  }

  /// Notes the form of a word not remembered yet, and numbers it.
  mutating func remember(_ form: Form, _ key: Key) -> UInt32 {
    if entries.count == Self.limit { self = WordMemory(firstNumber: firstNumber &+ UInt32(Self.limit)) }
    entries.append((key, form))
    if 2 * entries.count > slots.count {
      slots = [UInt32](repeating: 0, count: 2 * slots.count)
      for place in entries.indices { enter(place) }
    } else {
      enter(entries.count - 1)
    }
    return firstNumber &+ UInt32(entries.count - 1)
  }

  private mutating func enter(_ place: Int) {
    let hash = entries[place].key.hash
    var slot = hash & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Self.tag(hash) &<< 16 | UInt32(place + 1)
  }

  /// Bits of a hash that no number of slots uses.
  @inline(__always)
  private static func tag(_ hash: Int) -> UInt32 { UInt32(truncatingIfNeeded: hash &>> 16) & 0xFFFF }
}
