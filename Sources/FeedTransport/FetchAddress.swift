/// An address on the web that may be asked: `http` or `https`, a host, no user name.
public struct FetchAddress: Hashable, Sendable {
  /// The longest address taken, in bytes. The cursors of feeds can be long.
  public static let longest = 4_000

  /// The whole address, without a fragment.
  public let text: String
  /// The host in small letters, without port: `api.example.org`, `127.0.0.1`, `::1`.
  public let host: String
  /// Whether it is `https`.
  public let isSecure: Bool

  /// Nil for another scheme, a user name, a host that is none, or bytes that no address may hold (spaces, controls,
  /// quotes, backslashes, anything outside ASCII).
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8.prefix(Self.longest + 1))
    guard bytes.count <= Self.longest, bytes.allSatisfy(Self.isAllowed),
      let scheme = ["https://", "http://"].first(where: { Self.lower(bytes.prefix($0.utf8.count)) == Array($0.utf8) })
    else { return nil }
    let rest = bytes[scheme.utf8.count...].prefix { $0 != UInt8(ascii: "#") }
    let authority = rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }
    guard let host = Self.host(of: authority) else { return nil }
    self.text = scheme + String(decoding: rest, as: UTF8.self)
    self.host = host
    isSecure = scheme == "https://"
  }

  /// The same address by `https`.
  public var secured: FetchAddress {
    isSecure ? self : FetchAddress("https" + text.dropFirst(4)) ?? self
  }

  private static func isAllowed(_ byte: UInt8) -> Bool { 0x21...0x7E ~= byte && !"\"<>\\^`{|}".utf8.contains(byte) }

  private static func lower(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { 0x41...0x5A ~= $0 ? $0 | 0x20 : $0 }
  }

  /// The host of `host`, `host:port`, `[::1]` or `[::1]:port`.
  private static func host(of authority: ArraySlice<UInt8>) -> String? {
    var host = authority
    var port = authority.suffix(0)
    let isLiteral = authority.first == UInt8(ascii: "[")
    if isLiteral {
      guard let end = authority.firstIndex(of: UInt8(ascii: "]")) else { return nil }
      host = authority[(authority.startIndex + 1)..<end]
      port = authority[(end + 1)...]
    } else if let colon = authority.firstIndex(of: UInt8(ascii: ":")) {
      host = authority[..<colon]
      port = authority[colon...]
    }
    guard isPort(port), !host.isEmpty, host.count <= 253 else { return nil }
    let isSound = host.allSatisfy { isLiteral ? isHexadecimalOrColon($0) : isHostByte($0) }
    if !isLiteral, host.last == UInt8(ascii: ".") { host = host.dropLast() }
    return isSound && !host.isEmpty ? String(decoding: lower(host), as: UTF8.self) : nil
  }

  private static func isPort(_ port: ArraySlice<UInt8>) -> Bool {
    guard let colon = port.first else { return true }
    let digits = port.dropFirst()
    return colon == UInt8(ascii: ":") && (1...5).contains(digits.count) && digits.allSatisfy { 0x30...0x39 ~= $0 }
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x61...0x7A ~= byte | 0x20 || ".-_".utf8.contains(byte)
  }

  private static func isHexadecimalOrColon(_ byte: UInt8) -> Bool {
    0x30...0x39 ~= byte || 0x61...0x66 ~= byte | 0x20 || ":.".utf8.contains(byte)
  }
}
