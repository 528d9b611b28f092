/// Telephone numbers from outside.
enum PhoneText {
  /// The number as published, spaces kept: digits, spaces, `+ ( ) - .` and a word for an extension. Numbers at premium
  /// rate (09) and numbers abroad are left out and said: neither should reach a person unseen.
  static func read(_ text: String) -> Reading<String> {
    guard text.utf8.count <= 40, words(in: text).allSatisfy(extensionWords.contains), hasPhoneSigns(text) else {
      return bad("Keep only the number; put words into the description.")
    }
    let number = mainDigits(text)
    guard (3...13).contains(number.count) else { return bad("Check how many digits it has.") }
    if number.starts(with: "09".utf8) {
      return bad("Numbers that start with 09 cost premium rate and are not published.")
    }
    if isForeign(text, number) { return bad("Give a number of the United Kingdom.") }
    return .good(text)
  }

  private static let extensionWords: Set<String> = ["ext", "extn", "extension", "x", "option"]

  private static func bad(_ remedy: String) -> Reading<String> {
    .bad(expected: "a telephone number such as 01942 000000", remedy: remedy)
  }

  private static func words(in text: String) -> [String] {
    text.utf8.split { !$0.isASCIILetter }.map { String(decoding: $0.map(\.asciiLowercased), as: UTF8.self) }
  }

  private static func hasPhoneSigns(_ text: String) -> Bool {
    text.utf8.allSatisfy { $0.isASCIIDigit || $0.isASCIILetter || " +()-.#,".utf8.contains($0) }
  }

  /// The digits before any extension, with a national prefix of `+44` made `0`.
  private static func mainDigits(_ text: String) -> [UInt8] {
    let digits = text.utf8.prefix { !$0.isASCIILetter && $0 != UInt8(ascii: "#") }.filter(\.isASCIIDigit)
    for prefix in ["0044", "44"] where isInternational(text) && digits.starts(with: prefix.utf8) {
      let national = digits.dropFirst(prefix.utf8.count)
      return [UInt8(ascii: "0")] + national.drop { $0 == UInt8(ascii: "0") }
    }
    return digits
  }

  private static func isInternational(_ text: String) -> Bool {
    text.utf8.contains(UInt8(ascii: "+")) || text.utf8.filter(\.isASCIIDigit).starts(with: "00".utf8)
  }

  private static func isForeign(_ text: String, _ number: [UInt8]) -> Bool {
    isInternational(text) && !(number.first == UInt8(ascii: "0") && !number.starts(with: "00".utf8))
  }
}
