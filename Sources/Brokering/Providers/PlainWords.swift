/// Short texts compared by their words: letters and digits, ASCII case aside, everything else parts them.
///
/// Works on bytes; what is beyond ASCII counts as letters and is compared as it stands.
public struct PlainWords: Hashable, Sendable {
  /// The words with one space before, between and after them: " moving and handling "; one space for no words.
  public private(set) var padded: String

  /// Longest text that is read, in bytes; the rest counts for nothing.
  private static let longest = 400

  public init(_ text: String) {
    var bytes: [UInt8] = [0x20]
    for byte in text.utf8.prefix(Self.longest) {
      switch byte {
      case 0x41...0x5A: bytes.append(byte | 0x20)
      case 0x30...0x39, 0x61...0x7A, 0x80...: bytes.append(byte)
      // "Sam's" is one word.
      case UInt8(ascii: "'"): continue
      default: if bytes.last != 0x20 { bytes.append(0x20) }
      }
    }
    if bytes.last != 0x20 { bytes.append(0x20) }
    padded = String(decoding: bytes, as: UTF8.self)
  }

  public var isEmpty: Bool { padded.utf8.count == 1 }

  /// Whether the words of another text stand here side by side. False when that one has none.
  public func contains(_ other: PlainWords) -> Bool { place(of: other) != nil }

  /// Takes out the first place where the words of another text stand side by side, so that what is on either side of it
  /// is not read together. False, and nothing is changed, when they do not stand here.
  mutating func remove(_ other: PlainWords) -> Bool {
    guard let place = place(of: other) else { return false }
    var bytes = Array(padded.utf8)
    bytes.replaceSubrange(place, with: " | ".utf8)
    padded = String(decoding: bytes, as: UTF8.self)
    return true
  }

  private func place(of other: PlainWords) -> Range<Int>? {
    guard !other.isEmpty else { return nil }
    let (whole, part) = (padded.utf8Span.span, other.padded.utf8Span.span)
    guard whole.count >= part.count else { return nil }
    for start in 0...whole.count - part.count {
      var matched = 0
      while matched < part.count, whole[start + matched] == part[matched] { matched += 1 }
      if matched == part.count { return start..<start + matched }
    }
    return nil
  }
}
