/// What is looked at before a text is read as a place.
enum PlaceText {
  /// Why the text is not read at all; nil when it may be.
  static func refusal(of text: String) -> UnresolvedReason? {
    guard text.utf8.count <= Gazetteer.maximumBytes else { return .tooLong }
    let scalars = text.unicodeScalars
    if scalars.allSatisfy(isSpace) { return .empty }
    if scalars.contains(where: { isControl($0) && !isSpace($0) }) { return .unreadable }
    if text.utf8.contains(where: { "*%_".utf8.contains($0) }) { return .wildcard }
    return nil
  }

  /// Without spaces of any kind at either end.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let start = scalars.firstIndex { !isSpace($0) } ?? scalars.endIndex
    let end = scalars.lastIndex { !isSpace($0) }.map { scalars.index(after: $0) } ?? scalars.endIndex
    return start < end ? String(scalars[start..<end]) : ""
  }

  /// Two letters and four or more digits, nothing else: no postcode is like that.
  static func looksLikeGridReference(_ letters: PostcodeLetters) -> Bool {
    letters.bytes.count >= 6 && letters.bytes.prefix(2).allSatisfy(\.isASCIICapital)
      && letters.bytes.dropFirst(2).allSatisfy(\.isASCIIDigit)
  }

  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.value == 0xFEFF || scalar.value == 0x200B
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool { scalar.properties.generalCategory == .control }
}
