/// What a word sounds like, roughly: two spellings of one English sound have the same key.
public enum SoundKey {
  /// The key of a folded word: silent first letters dropped (kn, gn, pn, wr), ph as f, ck as k, gh as g, double letters
  /// single. "nitting" and "knitting" both give "niting". Linear.
  public static func key(of word: some Collection<UInt8>) -> [UInt8] {
    let word = Array(word)
    var key: [UInt8] = []
    key.reserveCapacity(word.count)
    var index = startsSilently(word) ? 1 : 0
    while index < word.count {
      var letter = word[index]
      if index + 1 < word.count, let sound = sound(letter, word[index + 1]) {
        letter = sound
        index += 1
      }
      if key.last != letter { key.append(letter) }
      index += 1
    }
    return key
  }

  private static func startsSilently(_ word: [UInt8]) -> Bool {
    guard word.count > 2 else { return false }
    switch (word[0], word[1]) {
    case (UInt8(ascii: "k"), UInt8(ascii: "n")), (UInt8(ascii: "g"), UInt8(ascii: "n")),
      (UInt8(ascii: "p"), UInt8(ascii: "n")), (UInt8(ascii: "w"), UInt8(ascii: "r")):
      return true
    default: return false
    }
  }

  private static func sound(_ first: UInt8, _ second: UInt8) -> UInt8? {
    switch (first, second) {
    case (UInt8(ascii: "p"), UInt8(ascii: "h")): UInt8(ascii: "f")
    case (UInt8(ascii: "c"), UInt8(ascii: "k")): UInt8(ascii: "k")
    case (UInt8(ascii: "g"), UInt8(ascii: "h")): UInt8(ascii: "g")
    default: nil
    }
  }
}
