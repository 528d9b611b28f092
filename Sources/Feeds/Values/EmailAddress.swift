/// E-mail addresses from outside.
enum EmailAddress {
  /// The address as written: one `@`, plain ASCII, a domain with a dot, at most 254 bytes (RFC 5321). Display names,
  /// quotes, comments and line ends are not taken. A leading `mailto:` is dropped.
  static func read(_ text: String) -> Reading<String> {
    let mailto = "mailto:"
    let hasPrefix = text.utf8.prefix(mailto.utf8.count).map(\.asciiLowercased) == Array(mailto.utf8)
    let address = text.utf8.dropFirst(hasPrefix ? mailto.utf8.count : 0)
    let parts = address.prefix(255).split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard address.count <= 254, parts.count == 2, isLocalPart(Array(parts[0])), isDomain(Array(parts[1])) else {
      return .bad(
        expected: "an e-mail address such as info@example.org", remedy: "Check the address, or leave it empty.")
    }
    return .good(String(decoding: address, as: UTF8.self))
  }

  private static func isLocalPart(_ bytes: [UInt8]) -> Bool {
    (1...64).contains(bytes.count)
      && bytes.allSatisfy { $0.isASCIIDigit || $0.isASCIILetter || ".!#$&'*+-/=?^_~".utf8.contains($0) }
  }

  private static func isDomain(_ bytes: [UInt8]) -> Bool {
    let labels = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, last.contains(where: \.isASCIILetter) else { return false }
    return labels.allSatisfy { label in
      (1...63).contains(label.count)
        && label.allSatisfy { $0.isASCIIDigit || $0.isASCIILetter || $0 == UInt8(ascii: "-") }
    }
  }
}
