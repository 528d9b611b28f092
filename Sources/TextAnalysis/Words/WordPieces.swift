/// Splits what ICU keeps together but people mean as several words: "end.Next", "www.example.org", "friends_of".
enum WordPieces {
  /// Calls `body` with the byte range of each piece, in order. A segment without joints is one piece; so are initials
  /// ("Y.M.C.A"), and a full stop between digits ("3.50") is no joint.
  static func forEachPiece(of segment: Range<Int>, in utf8: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>) -> Void) {
    var start = segment.lowerBound
    if !isInitials(utf8[segment]) {
      for index in segment where isJoint(at: index, in: utf8[segment]) {
        if start < index { body(start..<index) }
        start = index + 1
      }
    }
    if start < segment.upperBound { body(start..<segment.upperBound) }
  }

  private static func isJoint(at index: Int, in segment: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    switch segment[index] {
    case UInt8(ascii: "."), UInt8(ascii: ":"):
      let next = index + 1
      return
        !(index > segment.startIndex && segment[index - 1].isDigit && next < segment.endIndex
        && segment[next].isDigit)
    case UInt8(ascii: "_"): return true
    default: return false
    }
  }

  /// True for single letters with full stops between them.
  private static func isInitials(_ segment: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard segment.count >= 3, segment[segment.startIndex + 1] == UInt8(ascii: ".") else { return false }
    return segment.indices.allSatisfy { index in
      (index - segment.startIndex).isMultiple(of: 2) ? segment[index].isLetter : segment[index] == UInt8(ascii: ".")
    }
  }
}
