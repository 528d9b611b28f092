/// Telephone numbers, e-mail and web addresses in running text. It takes too much rather than too little. Linear.
enum ContactInText {
  /// What stands where one stood.
  static let replacement = "[contact removed]"

  /// Digits of a telephone number with its area code.
  private static let telephoneDigits = 9...15

  /// The text without them; the same text when there are none.
  static func withheld(_ text: String) -> String {
    let words = withoutAddresses(Array(text.unicodeScalars))
    return joined(withoutTelephones(words))
  }

  private static func joined(_ scalars: [Unicode.Scalar]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Whatever stands between two spaces and has an at sign, or begins like a web address.
  private static func withoutAddresses(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var position = 0
    while position < text.count {
      let end = text[position...].firstIndex(where: \.properties.isWhitespace) ?? text.count
      let word = text[position..<end]
      kept += isAddress(word) ? Array(replacement.unicodeScalars) : Array(word)
      if end < text.count { kept.append(text[end]) }
      position = end + 1
    }
    return kept
  }

  private static func isAddress(_ word: ArraySlice<Unicode.Scalar>) -> Bool {
    if word.count > 2, word.dropFirst().dropLast().contains(where: { $0 == "@" || $0.value == 0xFF20 }) { return true }
    let small = String(decoding: word.filter(\.isASCII).map { UInt8($0.value) | 0x20 }, as: UTF8.self).utf8
    return ["http://", "https://", "www."].contains { start in
      let bytes = Array(start.utf8).map { $0 | 0x20 }
      return small.count > bytes.count && Array(small).firstRange(of: bytes) != nil
    }
  }

  /// A run of digits with nothing but spaces and `+ ( ) - . /` between them that begins with 0 or +.
  private static func withoutTelephones(_ text: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var kept: [Unicode.Scalar] = []
    var position = 0
    while position < text.count {
      let (end, digits) = run(in: text, from: position)
      if telephoneDigits.contains(digits) {
        kept += Array(replacement.unicodeScalars)
        position = end
      } else {
        let next = max(end, position + 1)
        kept += text[position..<next]
        position = next
      }
    }
    return kept
  }

  /// Where the run that begins here ends, after its last digit or, without one, after its last sign, and how many digits
  /// it has; none when none begins here.
  private static func run(in text: [Unicode.Scalar], from start: Int) -> (end: Int, digits: Int) {
    guard text[start] == "+" || digit(text[start]) == 0 || text[start] == "(" else { return (start, 0) }
    var (end, digits, position) = (start, 0, start)
    while position < text.count {
      if digit(text[position]) != nil {
        digits += 1
        end = position + 1
      } else if !isBetween(text[position]) {
        break
      }
      position += 1
    }
    return (digits == 0 ? position : end, digits)
  }

  private static func isBetween(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace && scalar != "\n" || scalar.properties.generalCategory == .dashPunctuation
      || "+()./".unicodeScalars.contains(scalar)
  }

  /// The value of a decimal digit of any script.
  private static func digit(_ scalar: Unicode.Scalar) -> Double? {
    scalar.properties.generalCategory == .decimalNumber ? scalar.properties.numericValue : nil
  }
}
