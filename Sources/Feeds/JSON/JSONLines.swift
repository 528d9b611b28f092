/// Newline-delimited JSON: one document a line.
enum JSONLines {
  /// The lines, when the first of them is a whole object and more follow; nil for one document.
  static func split(_ bytes: [UInt8], limits: JSONLimits) -> [ArraySlice<UInt8>]? {
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")), bytes.first == UInt8(ascii: "{"),
      !isBlank(bytes[end...])
    else { return nil }
    var parser = JSONParser(bytes[..<end], limits: limits)
    guard (try? parser.value()) != nil, (try? parser.finish()) != nil else { return nil }
    return bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
  }

  /// True for nothing but white space.
  static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D }
  }
}
