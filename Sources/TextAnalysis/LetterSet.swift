/// Which of the letters a to z a word has: what rules out in a few steps that two words are spelt or sound alike.
public struct LetterSet: Hashable, Sendable {
  /// The letters that `SoundKey` drops or changes.
  private static let unsounded: UInt32 = "pfhckgw".utf8.reduce(0) { $0 | bit(of: $1) }

  private let bits: UInt32

  /// Of UTF-8; nil for a word with anything but letters a to z. Linear. Takes memory as it is, because a spelling is
  /// compared with every word of a directory.
  public init?(_ word: UnsafeBufferPointer<UInt8>) {
    var bits: UInt32 = 0
    for letter in word {
      guard letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z") else { return nil }
      bits |= Self.bit(of: letter)
    }
    self.bits = bits
  }

  @inline(__always)
  private static func bit(of letter: UInt8) -> UInt32 { 1 &<< UInt32(letter &- UInt8(ascii: "a")) }

  /// False when words of these letters are surely further apart than so many edits: an edit takes away at most one
  /// letter and brings in at most one.
  public func mayBeSpelt(like other: LetterSet, edits: Int) -> Bool { (bits ^ other.bits).nonzeroBitCount <= 2 * edits }

  /// False when words of these letters surely differ in their `SoundKey`.
  public func maySound(like other: LetterSet) -> Bool { (bits ^ other.bits) & ~Self.unsounded == 0 }
}
