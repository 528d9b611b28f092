import Foundation
import OpenReferral
import Testing

@Suite("Checksum")
struct ChecksumTests {
  @Test(
    "The published FNV-1a 128 values come out",
    arguments: [
      ("", 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d), ("a", 0xd228_cb69_6f1a_8caf_7891_2b70_4e4a_8964),
      ("foobar", 0x343e_1662_793c_64bf_6f0d_3597_ba44_6f18),
    ] as [(String, UInt128)])
  func publishedValues(text: String, hash: UInt128) {
    #expect(Checksum.fnv1a128(of: text.utf8) == hash)
  }

  @Test("Input in pieces hashes like the whole")
  func pieces() {
    let bytes = Array("community connection".utf8)
    for cut in 0...bytes.count {
      let start = Checksum.fnv1a128(of: bytes[..<cut])
      let hash = bytes[cut...].withUnsafeBytes { Checksum.fnv1a128(of: $0, continuing: start) }
      #expect(hash == Checksum.fnv1a128(of: bytes))
    }
  }
}
