/// The dictionary of an index file: terms sorted by their bytes, and a hash table to find one at once.
///
/// A slot holds 0 or the term's number plus one in its lower 24 bits and the top of its hash in its upper 8, so that
/// other terms are rarely read on the way. At least half of the slots are empty. Collisions go to the next slot.
enum TermTable {
  /// There must be fewer terms than this; also fewer listings.
  static let limit = 1 << 24

  /// The slots for terms in their order. Time O(n).
  static func slots(for terms: [[UInt8]]) -> [UInt32] {
    var count = 2
    while count < 2 * terms.count { count *= 2 }
    var slots = [UInt32](repeating: 0, count: count)
    for (number, term) in terms.enumerated() {
      let hash = IndexKey.hash(term)
      var slot = Int(hash) & (count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (count - 1) }
      slots[slot] = entry(hash: hash, number: number)
    }
    return slots
  }

  @inline(__always)
  static func entry(hash: UInt32, number: Int) -> UInt32 { (hash & 0xFF00_0000) | UInt32(number + 1) }

  /// The number in a slot that is not empty.
  @inline(__always)
  static func number(_ entry: UInt32) -> Int { Int(entry & 0x00FF_FFFF) - 1 }
}
