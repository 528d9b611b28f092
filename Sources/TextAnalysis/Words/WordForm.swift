/// The folded form of one word.
enum WordForm {
  /// The most bytes of a word that are read: far more than are kept, and a giant word is not folded only to be cut.
  static let longestRead = 256
  /// The most bytes of a folded word that are kept: longer ones are cut, so their beginnings still find each other.
  static let longestKept = 64

  /// Folded, without signs: apostrophes, a possessive "'s", the full stops of initials. Signs after a digit stay
  /// ("3.50", "1,000"). Empty when nothing is left.
  static func folded(_ word: UnsafeBufferPointer<UInt8>) -> String {
    let read = UnsafeBufferPointer(rebasing: word.prefix(longestRead))
    let folded = TextFolding.folded(read) ?? ""
    guard folded.utf8.count > longestKept || folded.utf8.contains(where: \.isSign) else { return folded }
    return cut(withoutSigns(folded))
  }

  private static func withoutSigns(_ folded: String) -> [UInt8] {
    let apostrophe = UInt8(ascii: "'")
    let bytes = Array(folded.utf8)
    let end = bytes.count > 2 && bytes.suffix(2).elementsEqual("'s".utf8) ? bytes.count - 2 : bytes.count
    return bytes.indices.prefix(end).compactMap { index in
      let followsDigit = index > 0 && bytes[index - 1].isDigit
      return bytes[index].isSign && (bytes[index] == apostrophe || !followsDigit) ? nil : bytes[index]
    }
  }

  /// At most `longestKept` bytes, ending on a whole scalar.
  private static func cut(_ bytes: [UInt8]) -> String {
    guard bytes.count > longestKept else { return String(decoding: bytes, as: UTF8.self) }
    let isContinuation = { (byte: UInt8) in byte & 0xC0 == 0x80 }
    let end = bytes[...longestKept].lastIndex { !isContinuation($0) } ?? 0
    return String(decoding: bytes[..<end], as: UTF8.self)
  }
}

extension UInt8 {
  /// True for every ASCII byte but letters and digits.
  fileprivate var isSign: Bool { self < 0x80 && !isLetter && !isDigit }
}
