import FeedTransport
import Testing

@Suite("Network addresses")
struct AddressPolicyTests {
  private static func bytes(_ text: String) -> [UInt8] { text.split(separator: ".").compactMap { UInt8($0) } }

  @Test(
    "Public addresses are admitted by both policies",
    arguments: [
      "1.1.1.1", "8.8.8.8", "172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1", "192.167.1.1", "223.1.1.1",
    ])
  func open(text: String) {
    #expect(AddressPolicy.publicOnly.admits(Self.bytes(text)))
    #expect(AddressPolicy.publicAndPrivate.admits(Self.bytes(text)))
  }

  @Test(
    "Private ones only when asked for",
    arguments: ["127.0.0.1", "127.255.0.3", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "100.64.0.1"])
  func mine(text: String) {
    #expect(!AddressPolicy.publicOnly.admits(Self.bytes(text)))
    #expect(AddressPolicy.publicAndPrivate.admits(Self.bytes(text)))
  }

  @Test(
    "Link-local, unspecified, multicast and documentation addresses never",
    arguments: ["169.254.169.254", "0.0.0.0", "0.1.2.3", "224.0.0.1", "255.255.255.255", "192.0.2.1", "198.18.0.1"])
  func never(text: String) {
    #expect(!AddressPolicy.publicOnly.admits(Self.bytes(text)))
    #expect(!AddressPolicy.publicAndPrivate.admits(Self.bytes(text)))
  }

  @Test("IPv6: loopback, mapped and translated addresses are judged as what they stand for")
  func version6() {
    func address(_ head: [UInt8], _ tail: [UInt8]) -> [UInt8] {
      head + Array(repeating: 0, count: 16 - head.count - tail.count) + tail
    }
    let mapped = Array(repeating: UInt8(0), count: 10) + [0xFF, 0xFF]
    #expect(!AddressPolicy.publicOnly.admits(address([], [1])))
    #expect(AddressPolicy.publicAndPrivate.admits(address([], [1])))
    #expect(!AddressPolicy.publicOnly.admits(mapped + [127, 0, 0, 1]))
    #expect(AddressPolicy.publicOnly.admits(mapped + [8, 8, 8, 8]))
    #expect(!AddressPolicy.publicOnly.admits(address([0, 0x64, 0xFF, 0x9B], [10, 0, 0, 1])))
    #expect(!AddressPolicy.publicAndPrivate.admits(address([0xFE, 0x80], [1])))
    #expect(!AddressPolicy.publicOnly.admits(address([0xFD], [1])))
    #expect(AddressPolicy.publicAndPrivate.admits(address([0xFD], [1])))
    #expect(!AddressPolicy.publicOnly.admits(address([0x20, 0x02, 127, 0, 0, 1], [1])))
    #expect(!AddressPolicy.publicOnly.admits(address([], [])))
    #expect(AddressPolicy.publicOnly.admits(address([0x2A, 0x00], [1])))
    #expect(!AddressPolicy.publicOnly.admits([1, 2, 3]))
  }
}
