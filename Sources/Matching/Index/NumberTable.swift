/// Finds the number of a value that has been met before, where hashes are the caller's to choose: an open hash table of
/// numbers counted up from 0.
///
/// `Dictionary` does the same with a hash that withstands attackers, which here costs more than all the rest of
/// building: a directory has millions of words. Words that share a hash make it slower and nothing worse.
struct NumberTable {
  /// Empty slots are 0; others hold a number plus one below its hash, so that other values are rarely looked at.
  private var slots = [UInt64](repeating: 0, count: 1024)
  private var count = 0

  /// The number of the value with a hash, which is new when `isEqual` is false for every number of that hash.
  ///
  /// Expected time O(1). Numbers are below 2^32 - 1.
  mutating func number(ofHash hash: UInt32, isEqual: (Int) -> Bool) -> (number: Int, isNew: Bool) {
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
      if slots[slot] >> 32 == hash, isEqual(number) { return (number, false) }
      slot = (slot + 1) & (slots.count - 1)
    }
    count += 1
    slots[slot] = UInt64(hash) << 32 | UInt64(count)
    if 2 * count > slots.count { grow() }
    return (count - 1, true)
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: 2 * old.count)
    for entry in old where entry != 0 {
      var slot = Int(entry >> 32) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = entry
    }
  }
}
