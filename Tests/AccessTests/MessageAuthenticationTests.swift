import Access
import Foundation
import Testing

@Suite("Message authentication")
struct MessageAuthenticationTests {
  private func hexadecimal(_ bytes: [UInt8]) -> String { bytes.map { String(format: "%02x", $0) }.joined() }

  @Test("SHA-256 gives the digests of FIPS 180-4's examples")
  func examples() {
    #expect(
      hexadecimal(MessageAuthentication.sha256([]))
        == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      hexadecimal(MessageAuthentication.sha256(Array("abc".utf8)))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
    #expect(
      hexadecimal(MessageAuthentication.sha256(Array(repeating: UInt8(ascii: "a"), count: 1_000_000)))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("HMAC-SHA-256 gives the values of RFC 4231's cases 1, 2 and 6")
  func authentication() {
    #expect(
      hexadecimal(MessageAuthentication.hmac(Array("Hi There".utf8), key: Array(repeating: 0x0B, count: 20)))
        == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
    #expect(
      hexadecimal(MessageAuthentication.hmac(Array("what do ya want for nothing?".utf8), key: Array("Jefe".utf8)))
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    #expect(
      hexadecimal(
        MessageAuthentication.hmac(
          Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8), key: Array(repeating: 0xAA, count: 131))
      )
        == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
  }

  @Test("At every length to three blocks it equals the system's own sha256sum")
  func lengths() throws {
    let folder = try AccessFixture.folder()
    let lengths = Array(0...192)
    for length in lengths {
      try Data((0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ length) }).write(
        to: folder.appending(path: "\(length)"))
    }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/sha256sum")
    process.arguments = lengths.map { folder.appending(path: "\($0)").path }
    process.standardOutput = output
    try process.run()
    let lines = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self).split(
      separator: "\n")
    try #require(lines.count == lengths.count)
    for (length, line) in zip(lengths, lines) {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ length) }
      #expect(hexadecimal(MessageAuthentication.sha256(bytes)) == line.prefix(64), "\(length) bytes")
    }
  }
}
