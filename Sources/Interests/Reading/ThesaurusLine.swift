import TextAnalysis

/// One line of a thesaurus file.
struct ThesaurusLine {
  /// The most bytes of a line.
  private static let longest = 4096
  private let bytes: ArraySlice<UInt8>
  private let file: String
  private let number: Int

  init(_ bytes: ArraySlice<UInt8>, file: String, number: Int) {
    self.bytes = Self.trimmed(bytes)
    self.file = file
    self.number = number
  }

  var origin: String { "\(file) line \(number)" }

  /// The id in square brackets; nil for a line that does not begin with one.
  func blockID() throws(ThesaurusError) -> String? {
    guard bytes.first == UInt8(ascii: "[") else { return nil }
    let id = bytes.dropFirst().dropLast()
    guard bytes.last == UInt8(ascii: "]"), !id.isEmpty, id.allSatisfy(Self.isAllowedInID) else {
      throw error(
        "an id of small letters, digits and hyphens in square brackets", try text(bytes),
        "Write it like [dog-walking].")
    }
    return String(decoding: id, as: UTF8.self)
  }

  /// The key and the value around the first colon; nil for a blank line or a comment.
  func entry(keys: String) throws(ThesaurusError) -> (key: String, value: ArraySlice<UInt8>)? {
    guard let first = bytes.first, first != UInt8(ascii: "#") else { return nil }
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")) else {
      throw error("\(keys), and a colon", "\"\(try text(bytes))\"", "Begin the line with one of these words.")
    }
    let value = Self.trimmed(bytes[(colon + 1)...])
    let key = String(decoding: bytes[..<colon], as: UTF8.self)
    guard !value.isEmpty else { throw error("something after \(key):", "nothing", "Complete the line or take it out.") }
    return (key, value)
  }

  /// A value as text.
  func text(_ value: ArraySlice<UInt8>) throws(ThesaurusError) -> String {
    guard let text = String(validating: value, as: UTF8.self) else {
      throw error("UTF-8", "bytes that are not", "Save the file as UTF-8.")
    }
    // Plain ASCII of such a length is no harm.
    if value.count <= Self.longest, value.allSatisfy({ $0 < 0x80 }) { return text }
    // What is neither long nor heaped with accents is safe to compare and to fold.
    do { try TextLimits.check(text, maximumBytes: Self.longest) } catch let limit {
      throw error("a line to read", "too much", limit.description)
    }
    return text
  }

  /// A value as texts parted by semicolons; empty ones are passed over.
  func list(_ value: ArraySlice<UInt8>) throws(ThesaurusError) -> [String] {
    var texts: [String] = []
    for part in value.split(separator: UInt8(ascii: ";")) {
      let part = Self.trimmed(part)
      if !part.isEmpty { texts.append(try text(part)) }
    }
    return texts
  }

  func error(_ expected: String, _ found: String, _ remedy: String) -> ThesaurusError {
    ThesaurusError(file: file, line: number, expected: expected, found: found, remedy: remedy)
  }

  private static func isAllowedInID(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte) || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || byte == UInt8(ascii: "-")
  }

  private static func trimmed(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let isBlank = { (byte: UInt8) in byte == 32 || byte == 9 || byte == 13 }
    guard let start = bytes.firstIndex(where: { !isBlank($0) }), let last = bytes.lastIndex(where: { !isBlank($0) })
    else { return [] }
    return bytes[start...last]
  }
}
