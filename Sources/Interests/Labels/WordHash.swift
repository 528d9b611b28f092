/// Hashes of words and of words in turn: FNV-1a (Fowler, Noll, Vo) with a last fold, so that the low bits depend on all
/// of it. What it finds is compared as well: two words of one hash cost time and mislead nobody.
enum WordHash {
  /// Of no words.
  static let none: UInt64 = 0xcbf2_9ce4_8422_2325
  private static let prime: UInt64 = 0x100_0000_01b3

  @inline(__always)
  static func of(_ word: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash = none
    for byte in word { hash = (hash ^ UInt64(byte)) &* prime }
    return hash ^ (hash >> 29)
  }

  static func of(_ word: String) -> UInt64 {
    var word = word
    return word.withUTF8(of)
  }

  /// Of some words and one more.
  @inline(__always)
  static func joined(_ words: UInt64, _ word: UInt64) -> UInt64 {
    let hash = ((words << 7 | words >> 57) ^ word) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ (hash >> 32)
  }
}

/// The hashes of a few words, asked for very often.
struct WordHashes {
  private let hashes: Set<UInt64>
  /// False for most hashes that are not among them.
  private var maybe = [Bool](repeating: false, count: 4096)

  init(_ words: Set<String>) {
    hashes = Set(words.map(WordHash.of))
    for hash in hashes { maybe[Int(truncatingIfNeeded: hash) & 4095] = true }
  }

  func contain(_ hash: UInt64) -> Bool { maybe[Int(truncatingIfNeeded: hash) & 4095] && hashes.contains(hash) }
}
