import Foundation

/// Keys of sources.
enum SourceKey {
  /// One to sixty of `a-z`, `0-9` and `-`.
  static func isValid(_ key: String) -> Bool {
    (1...60).contains(key.utf8.count) && key.utf8.allSatisfy(isAllowed)
  }

  /// The file's name without its ending, in lower case, with a hyphen for whatever a key may not hold.
  static func derived(from path: String) -> String {
    let name = URL(filePath: path).deletingPathExtension().lastPathComponent
    let bytes = name.utf8.prefix(60).map { (65...90).contains($0) ? $0 | 0x20 : $0 }
    let key = String(decoding: bytes.map { isAllowed($0) ? $0 : UInt8(ascii: "-") }, as: UTF8.self)
    return key.isEmpty ? "import" : key
  }

  private static func isAllowed(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte) || byte == UInt8(ascii: "-")
  }
}
