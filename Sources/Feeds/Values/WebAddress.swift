/// Web addresses from outside: only plain `http` and `https` pages get in, since they become links.
enum WebAddress {
  /// The longest address taken, in bytes.
  static let longest = 2_000

  /// The address, with `https://` put before a bare `www.example.org` and letters outside ASCII in its path
  /// percent-encoded. Refused: every other scheme, user names before an `@`, hosts that are numbers or one word or hold
  /// letters outside ASCII (look-alikes), white space, backslashes and quotes.
  static func read(_ text: String) -> Reading<String> {
    let bytes = Array(text.utf8.prefix(longest + 1))
    guard bytes.count <= longest else {
      return bad("The address is longer than \(longest) bytes. Give the front page.")
    }
    guard bytes.allSatisfy(isHarmless) else { return bad("Take out the spaces, quotes and control characters.") }
    guard let (scheme, rest) = parted(bytes) else { return bad("Give a page that starts with https:// or http://.") }
    let authority = rest.prefix { !"/?#".utf8.contains($0) }
    guard isHost(authority) else { return bad("Give the plain host name, without a user name, as in www.example.org.") }
    return .good(scheme + "://" + encoded(rest))
  }

  private static func bad(_ remedy: String) -> Reading<String> {
    .bad(expected: "a web address such as https://www.example.org", remedy: remedy)
  }

  private static func isHarmless(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte != 0x7F && !"\"'<>\\^`{|}".utf8.contains(byte)
  }

  /// Scheme and rest; nil for a scheme that is not one of the two, and for `//host`.
  private static func parted(_ bytes: [UInt8]) -> (scheme: String, rest: ArraySlice<UInt8>)? {
    for scheme in ["https", "http"] {
      let prefix = Array("\(scheme)://".utf8)
      if bytes.prefix(prefix.count).map(\.asciiLowercased) == prefix { return (scheme, bytes[prefix.count...]) }
    }
    let host = bytes.prefix { !"/?#".utf8.contains($0) }
    let hasScheme = host.contains(UInt8(ascii: ":"))
    return hasScheme || !host.contains(UInt8(ascii: ".")) ? nil : ("https", bytes[...])
  }

  /// Labels of letters, digits and hyphens, at least two, the last with a letter; perhaps a port.
  private static func isHost(_ authority: ArraySlice<UInt8>) -> Bool {
    let parts = authority.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard let host = parts.first, parts.count <= 2, host.count <= 253 else { return false }
    if parts.count == 2 {
      guard (1...5).contains(parts[1].count), parts[1].allSatisfy(\.isASCIIDigit) else { return false }
    }
    var labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    if labels.last?.isEmpty == true { labels.removeLast() }
    guard labels.count >= 2, labels.allSatisfy(isLabel), let last = labels.last else { return false }
    return last.contains(where: \.isASCIILetter)
  }

  private static func isLabel(_ label: ArraySlice<UInt8>) -> Bool {
    (1...63).contains(label.count)
      && label.allSatisfy { $0.isASCIIDigit || $0.isASCIILetter || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
  }

  private static func encoded(_ bytes: ArraySlice<UInt8>) -> String {
    let hexadecimal = Array("0123456789ABCDEF".utf8)
    let ascii = bytes.flatMap { byte in
      byte < 0x80 ? [byte] : [UInt8(ascii: "%"), hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 0x0F)]]
    }
    return String(decoding: ascii, as: UTF8.self)
  }
}
