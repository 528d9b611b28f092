/// The proxies whose word is taken for where a request comes from.
struct TrustedProxies: Hashable, Sendable {
  private struct Block: Hashable {
    let bytes: [UInt8]
    let bits: Int

    func holds(_ address: IPAddress) -> Bool {
      guard address.bytes.count == bytes.count else { return false }
      return (0..<bits).allSatisfy { bit in
        let mask = UInt8(0x80) >> (bit % 8)
        return address.bytes[bit / 8] & mask == bytes[bit / 8] & mask
      }
    }
  }

  private var blocks: [Block] = []

  /// None.
  init() {}

  /// Addresses and blocks parted by commas: "127.0.0.1, 10.0.0.0/8". Nil when one of them is neither.
  init?(_ text: String) {
    for part in text.utf8.split(separator: UInt8(ascii: ",")) {
      guard let block = Self.block(part.filter { $0 != 0x20 && $0 != 0x09 }) else { return nil }
      blocks.append(block)
    }
  }

  private static func block(_ text: [UInt8]) -> Block? {
    let parts = text.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    guard parts.count <= 2, let address = IPAddress(parts[0]) else { return nil }
    let widest = address.bytes.count * 8
    guard parts.count == 2 else { return Block(bytes: address.bytes, bits: widest) }
    guard let bits = WholeNumber.read(parts[1]), bits <= widest else { return nil }
    return Block(bytes: address.bytes, bits: bits)
  }

  func contain(_ address: IPAddress) -> Bool { blocks.contains { $0.holds(address) } }

  /// Who asks: the peer, or when the peer is a trusted proxy, the last address in its X-Forwarded-For that is not one
  /// too. Nil when the peer is not known.
  ///
  /// - Parameter forwarded: the values of X-Forwarded-For, in the order received. Only the last 20 addresses are read.
  func client(peer: IPAddress?, forwarded: [String]) -> IPAddress? {
    guard let peer, contain(peer) else { return peer }
    let hops = forwarded.flatMap { $0.utf8.split(separator: UInt8(ascii: ",")) }.suffix(20).reversed()
    var nearest = peer
    for hop in hops {
      guard let address = IPAddress(String(decoding: hop.filter { $0 != 0x20 }, as: UTF8.self)) else { return nearest }
      nearest = address
      if !contain(address) { return address }
    }
    return nearest
  }
}
