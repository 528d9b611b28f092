/// An address that leaves this site: a web page, a telephone number or an e-mail address, checked byte by byte.
public struct OutsideLink: Hashable, Sendable {
  /// What stands in `href`.
  let text: String
  /// Where it leads, to be shown: the host of a page, the number, the address.
  let shown: String

  /// A web page. Nil unless it is `http` or `https`, in printable ASCII without quotes, angle brackets or backslashes,
  /// with a plain host of two labels or more and no user name before an `@`. Linear.
  public init?(web address: String) {
    let bytes = Array(address.utf8.prefix(2_001))
    guard bytes.count <= 2_000, bytes.allSatisfy(Self.isHarmless), let rest = Self.afterScheme(bytes) else {
      return nil
    }
    let authority = rest.prefix { !"/?#".utf8.contains($0) }
    let host = authority.prefix { $0 != UInt8(ascii: ":") }
    let port = authority.dropFirst(host.count).dropFirst()
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, host.count <= 253, labels.allSatisfy(Self.isLabel), port.count <= 5,
      port.allSatisfy({ (48...57).contains($0) })
    else { return nil }
    text = address
    shown = String(decoding: host, as: UTF8.self)
  }

  /// A telephone number as published. Nil with fewer than 3 or more than 20 digits.
  init?(telephone number: String) {
    let digits = number.utf8.filter { (48...57).contains($0) }
    guard (3...20).contains(digits.count) else { return nil }
    text = "tel:" + (number.utf8.first == UInt8(ascii: "+") ? "+" : "") + String(decoding: digits, as: UTF8.self)
    shown = number
  }

  /// An e-mail address. Nil unless it is letters, digits and `. _ + - '` with one `@` and a dot after it.
  init?(email address: String) {
    let bytes = Array(address.utf8.prefix(255))
    let sides = bytes.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard bytes.count <= 254, sides.count == 2, !sides[0].isEmpty, sides[0].allSatisfy(Self.isMailbox) else {
      return nil
    }
    let labels = sides[1].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, labels.allSatisfy(Self.isLabel) else { return nil }
    text = "mailto:" + address
    shown = address
  }

  private static func isHarmless(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !"\"'<>\\^`{|}".utf8.contains(byte)
  }

  private static func afterScheme(_ bytes: [UInt8]) -> ArraySlice<UInt8>? {
    for scheme in ["https://", "http://"] {
      let expected = Array(scheme.utf8)
      if bytes.prefix(expected.count).map({ (65...90).contains($0) ? $0 | 0x20 : $0 }) == expected {
        return bytes[expected.count...]
      }
    }
    return nil
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    (1...63).contains(label.count) && label.allSatisfy { isLetterOrDigit($0) || $0 == 0x2D || $0 == 0x5F }
  }

  private static func isMailbox(_ byte: UInt8) -> Bool { isLetterOrDigit(byte) || "._+-'".utf8.contains(byte) }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, 65...90, 97...122: true
    default: false
    }
  }
}
