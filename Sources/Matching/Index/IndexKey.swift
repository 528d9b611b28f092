import Foundation

/// The bytes a word or code stands under in an index. Equal exactly when Swift calls the strings equal, which compares
/// by Unicode's canonical equivalence.
enum IndexKey {
  static func bytes(of text: String) -> [UInt8] {
    text.utf8.allSatisfy { $0 < 0x80 } ? Array(text.utf8) : Array(text.precomposedStringWithCanonicalMapping.utf8)
  }

  /// Calls `body` with those bytes, which for ASCII are the text's own.
  @inline(__always)
  static func withBytes<Result>(of text: String, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    var text = text
    return text.withUTF8 { own in
      own.allSatisfy { $0 < 0x80 }
        ? body(own) : bytes(of: String(decoding: own, as: UTF8.self)).withUnsafeBufferPointer(body)
    }
  }

  static func isEqual(_ one: [UInt8], _ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard one.count == other.count, let other = other.baseAddress else { return one.isEmpty && other.isEmpty }
    return one.withUnsafeBytes { $0.baseAddress.map { memcmp($0, other, one.count) == 0 } ?? true }
  }

  /// FNV-1a, 32 bits.
  static func hash(_ bytes: some Sequence<UInt8>) -> UInt32 {
    bytes.reduce(0x811c_9dc5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}
