import NIOHTTP1

/// What a body says that it is.
enum ContentType {
  static let json = "application/json"
  /// One JSON document a line.
  static let linesOfJSON = "application/x-ndjson"
  static let form = "application/x-www-form-urlencoded"

  /// - Throws: `Problem` (415) unless there is exactly one Content-Type, it is the expected one, and its charset, if
  ///   any, is UTF-8.
  static func check(_ headers: HTTPHeaders, is expected: String) throws(Problem) {
    let types = headers["content-type"]
    guard types.count == 1, matches(types[0], expected) else {
      throw Problem(415, .contentType, "Send the body with Content-Type: \(expected), in UTF-8.")
    }
  }

  private static func matches(_ type: String, _ expected: String) -> Bool {
    let parts = type.utf8.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map(lowerTrimmed)
    guard parts.count <= 2, parts[0] == expected else { return false }
    return parts.count == 1 || parts[1] == "charset=utf-8" || parts[1] == "charset=\"utf-8\""
  }

  private static func lowerTrimmed(_ bytes: Substring.UTF8View.SubSequence) -> String {
    let isBlank: (UInt8) -> Bool = { $0 == 0x20 || $0 == 0x09 }
    let text = Array(bytes.drop(while: isBlank).reversed().drop(while: isBlank).reversed())
    return String(decoding: text.map { (65...90).contains($0) ? $0 | 0x20 : $0 }, as: UTF8.self)
  }
}
