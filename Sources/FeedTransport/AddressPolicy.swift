/// Which network addresses may be connected to. Asked with the address itself, after names were resolved, so that no
/// name can lead anywhere else.
public enum AddressPolicy: Hashable, Sendable {
  /// Addresses of the public internet alone.
  case publicOnly
  /// Those, this machine and private networks. Never link-local addresses, where clouds keep their keys.
  case publicAndPrivate

  /// - Parameter address: 4 bytes of IPv4 or 16 of IPv6, in network order; any other number is not admitted.
  public func admits(_ address: [UInt8]) -> Bool {
    switch address.count {
    case 4: admits(version4: address)
    case 16: admits(version6: address)
    default: false
    }
  }

  /// A range of addresses: its first bytes and how many bits of them count.
  private typealias Range = (bytes: [UInt8], bits: Int)

  private func admits(version4 address: [UInt8]) -> Bool {
    if Self.contains(Self.never4, address) { return false }
    return self == .publicAndPrivate || !Self.contains(Self.private4, address)
  }

  /// IPv6 addresses that stand for an IPv4 one are judged as that one: mapped (RFC 4291), NAT64 (RFC 6052).
  private func admits(version6 address: [UInt8]) -> Bool {
    if Self.contains(Self.embedding, address) { return admits(version4: Array(address.suffix(4))) }
    if self == .publicAndPrivate, Self.contains(Self.private6, address) { return true }
    return Self.contains([([0x20], 3)], address) && !Self.contains(Self.never6, address)
  }

  /// IANA IPv4 Special-Purpose Address Registry: not to be reached by anybody's feed.
  private static let never4: [Range] = [
    ([0], 8), ([169, 254], 16), ([192, 0, 0], 24), ([192, 0, 2], 24), ([192, 88, 99], 24), ([198, 18], 15),
    ([198, 51, 100], 24), ([203, 0, 113], 24), ([224], 4), ([240], 4),
  ]
  /// The same registry: this machine, private use, shared address space.
  private static let private4: [Range] = [
    ([10], 8), ([100, 64], 10), ([127], 8), ([172, 16], 12), ([192, 168], 16),
  ]
  private static let embedding: [Range] = [
    ([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xFF, 0xFF], 96), ([0, 0x64, 0xFF, 0x9B, 0, 0, 0, 0, 0, 0, 0, 0], 96),
  ]
  /// This machine and unique local addresses (RFC 4193).
  private static let private6: [Range] = [(Array(repeating: 0, count: 15) + [1], 128), ([0xFC], 7)]
  /// IANA IPv6 Special-Purpose Address Registry, within 2000::/3: protocol assignments, documentation, 6to4.
  private static let never6: [Range] = [
    ([0x20, 0x01, 0x00], 23), ([0x20, 0x01, 0x0D, 0xB8], 32), ([0x20, 0x02], 16), ([0x3F, 0xFF, 0x00], 20),
  ]

  private static func contains(_ ranges: [Range], _ address: [UInt8]) -> Bool {
    ranges.contains { range in
      (0..<range.bits).allSatisfy { bit in
        let mask = UInt8(0x80) >> UInt8(bit % 8)
        return address[bit / 8] & mask == (bit / 8 < range.bytes.count ? range.bytes[bit / 8] : 0) & mask
      }
    }
  }
}
