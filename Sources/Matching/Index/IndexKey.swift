import Foundation

/// The bytes a word or code stands under in an index. Equal exactly when Swift calls the strings equal, which compares
/// by Unicode's canonical equivalence.
enum IndexKey {
  static func bytes(of text: String) -> [UInt8] {
    text.utf8.allSatisfy { $0 < 0x80 } ? Array(text.utf8) : Array(text.precomposedStringWithCanonicalMapping.utf8)
  }

  /// FNV-1a, 32 bits.
  static func hash(_ bytes: [UInt8]) -> UInt32 {
    bytes.reduce(0x811c_9dc5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }
}
