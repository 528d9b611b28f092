/// Finds the number of a value that has been met before, where hashes are the caller's to choose: an open hash table of
/// numbers counted up from 0.
///
/// `Dictionary` does the same with a hash that withstands attackers, which here costs more than all the rest of
/// building: a directory has millions of words. Words that share a hash make it slower and nothing worse.
struct NumberTable {
  private var slots = [UInt32](repeating: 0, count: 1024)
  private var hashes: [UInt32] = []

  /// The number of the value with a hash, which is new when `isEqual` is false for every number of that hash.
  ///
  /// Expected time O(1). Numbers are below 2^32 - 1.
  mutating func number(ofHash hash: UInt32, isEqual: (Int) -> Bool) -> (number: Int, isNew: Bool) {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, isEqual(number) { return (number, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    hashes.append(hash)
    slots[slot] = UInt32(hashes.count)
    if 2 * hashes.count > slots.count { grow() }
    return (hashes.count - 1, true)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: 2 * slots.count)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}
