import OpenReferral

/// Charity and company numbers from outside, with the code of their register (org-id.guide).
enum RegisterNumber {
  /// A charity number: of England and Wales (`1071905`), Scotland (`SC012345`) or Northern Ireland (`NIC100000`), also
  /// with its register before it: `GB-CHC-1071905`.
  static func charity(_ text: String) -> Reading<(scheme: String, number: String)> {
    let number = unprefixed(text, schemes: ["GB-CHC-", "GB-SC-", "GB-NIC-"])
    if hasForm(number, letters: "", digits: 5...7) { return .good(("GB-CHC", number)) }
    if hasForm(number, letters: "SC", digits: 6...6) { return .good(("GB-SC", number)) }
    if hasForm(number, letters: "NIC", digits: 6...6) { return .good(("GB-NIC", number)) }
    return .bad(expected: "a charity number such as 1071905", remedy: "Check it with the register, or leave it empty.")
  }

  /// A company number of eight signs: `07962245`, `SC123456`, `CE012345`.
  static func company(_ text: String) -> Reading<(scheme: String, number: String)> {
    let number = unprefixed(text, schemes: ["GB-COH-"])
    let bytes = Array(number.utf8)
    let isSound =
      bytes.count == 8 && bytes.suffix(6).allSatisfy(\.isASCIIDigit)
      && (bytes.prefix(2).allSatisfy(\.isASCIIDigit) || bytes.prefix(2).allSatisfy(\.isASCIILetter))
    if isSound { return .good(("GB-COH", number)) }
    return .bad(expected: "a company number of eight signs", remedy: "Check it with the register, or leave it empty.")
  }

  /// The register's name in words.
  static func registerName(_ scheme: String) -> String { scheme == "GB-COH" ? "Company number" : "Charity number" }

  private static func unprefixed(_ text: String, schemes: [String]) -> String {
    let bytes = text.utf8.map(\.asciiUppercased)
    let prefix = schemes.first { bytes.starts(with: $0.utf8) }
    return String(decoding: bytes.dropFirst(prefix?.utf8.count ?? 0), as: UTF8.self)
  }

  private static func hasForm(_ number: String, letters: String, digits: ClosedRange<Int>) -> Bool {
    guard number.utf8.starts(with: letters.utf8) else { return false }
    let rest = number.utf8.dropFirst(letters.utf8.count)
    return digits.contains(rest.count) && rest.allSatisfy(\.isASCIIDigit)
  }
}
