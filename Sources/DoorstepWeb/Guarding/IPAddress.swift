import Foundation

/// An IPv4 or IPv6 address, as its bytes: 4 or 16. An IPv4 address written in IPv6 is the IPv4 address.
struct IPAddress: Hashable, Sendable {
  let bytes: [UInt8]

  /// Nil unless the text is an address and nothing else.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count <= 45 else { return nil }
    if let four = Self.parse(String(text), AF_INET, 4) {
      bytes = four
    } else if let sixteen = Self.parse(String(text), AF_INET6, 16) {
      bytes = sixteen.starts(with: Self.mappedPrefix) ? Array(sixteen[12...]) : sixteen
    } else {
      return nil
    }
  }

  private static let mappedPrefix = [UInt8](repeating: 0, count: 10) + [0xFF, 0xFF]

  private static func parse(_ text: String, _ family: Int32, _ count: Int) -> [UInt8]? {
    var bytes = [UInt8](repeating: 0, count: count)
    return inet_pton(family, text, &bytes) == 1 ? bytes : nil
  }

  /// True for this machine itself: 127.0.0.0/8 and ::1.
  var isLoopback: Bool {
    bytes.count == 4 ? bytes[0] == 127 : bytes == [UInt8](repeating: 0, count: 15) + [1]
  }

  /// What one customer of a network holds: the address, or the first half of an IPv6 one.
  var network: [UInt8] { bytes.count == 4 ? bytes : Array(bytes[..<8]) }
}
