/// A strict reader of JSON (RFC 8259) over bytes.
///
/// It refuses what lenient readers let pass and read differently: duplicate names, trailing commas, comments, a byte
/// order mark, lone surrogates, ill-formed UTF-8, NUL, numbers beyond `Double`, and text after the end. Depth and sizes
/// have limits, so no input costs more than time in proportion to its length. Errors name line and column.
package struct JSONParser {
  let bytes: ArraySlice<UInt8>
  let limits: JSONLimits
  /// The line number of the first byte.
  let firstLine: Int
  private(set) var position: Int
  private var depth = 0

  init(_ bytes: ArraySlice<UInt8>, limits: JSONLimits = JSONLimits(), firstLine: Int = 1) {
    self.bytes = bytes
    self.limits = limits
    self.firstLine = firstLine
    position = bytes.startIndex
  }

  /// Reads one whole document.
  package static func parse(_ bytes: [UInt8], limits: JSONLimits = JSONLimits()) throws(FeedFileError) -> JSONValue {
    var parser = JSONParser(bytes[...], limits: limits)
    let value = try parser.value()
    try parser.finish()
    return value
  }

  // MARK: Values

  /// Reads the next value whole.
  mutating func value() throws(FeedFileError) -> JSONValue {
    switch nextByte {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try list())
    case UInt8(ascii: "\""): return .string(try string(atMost: limits.stringBytes))
    case UInt8(ascii: "t"): return try literal("true", .bool(true))
    case UInt8(ascii: "f"): return try literal("false", .bool(false))
    case UInt8(ascii: "n"): return try literal("null", .null)
    case .some(UInt8(ascii: "-")), .some(0x30...0x39): return .number(try number())
    default: throw fault("a value")
    }
  }

  private mutating func list() throws(FeedFileError) -> [JSONValue] {
    var items: [JSONValue] = []
    guard try beginList() else { return items }
    repeat { items.append(try value()) } while try nextItem()
    return items
  }

  private mutating func object() throws(FeedFileError) -> JSONObject {
    var object = JSONObject()
    var names = Names()
    guard try beginObject() else { return object }
    repeat {
      let name = try memberName(&names)
      object.members.append(.init(name: name, value: try value()))
    } while try nextMember()
    return object
  }

  // MARK: Piece by piece

  /// The names an object has used so far, as bytes: `String` equality costs more and means less.
  struct Names { fileprivate var used: Set<[UInt8]> = [] }

  /// The first byte of what comes next; nil at the end.
  var nextByte: UInt8? {
    mutating get {
      skipBlanks()
      return peek
    }
  }

  /// Enters an object; false when it is empty, and left again.
  mutating func beginObject() throws(FeedFileError) -> Bool { try open(UInt8(ascii: "{"), UInt8(ascii: "}")) }

  /// Reads a name and its colon; the value is the caller's to read.
  mutating func memberName(_ names: inout Names) throws(FeedFileError) -> String {
    guard nextByte == UInt8(ascii: "\"") else { throw fault("a name in double quotes") }
    let start = position
    let name = try string(atMost: limits.nameBytes)
    guard names.used.insert(Array(name.utf8)).inserted else { throw repeatedName(at: start) }
    if names.used.count > limits.members { throw fault("at most \(limits.members) members in an object", .tooLarge) }
    skipBlanks()
    guard take(UInt8(ascii: ":")) else { throw fault("a colon after the name") }
    return name
  }

  /// After a member: true when another follows, false when the object has been left.
  mutating func nextMember() throws(FeedFileError) -> Bool { try another(before: UInt8(ascii: "}")) }

  /// Enters a list; false when it is empty, and left again.
  mutating func beginList() throws(FeedFileError) -> Bool { try open(UInt8(ascii: "["), UInt8(ascii: "]")) }

  /// After an item: true when another follows, false when the list has been left.
  mutating func nextItem() throws(FeedFileError) -> Bool { try another(before: UInt8(ascii: "]")) }

  /// Throws unless only white space is left.
  mutating func finish() throws(FeedFileError) {
    skipBlanks()
    if peek != nil { throw fault("the end of the document") }
  }

  // MARK: Structure

  private mutating func open(_ bracket: UInt8, _ closing: UInt8) throws(FeedFileError) -> Bool {
    skipBlanks()
    guard take(bracket) else { throw fault("a \(String(UnicodeScalar(bracket)))") }
    depth += 1
    if depth > limits.depth { throw fault("at most \(limits.depth) levels of nesting", .tooLarge) }
    return !close(closing)
  }

  private mutating func close(_ bracket: UInt8) -> Bool {
    skipBlanks()
    guard take(bracket) else { return false }
    depth -= 1
    return true
  }

  /// After a member or an item: true when a comma says that another follows, false at the closing bracket.
  private mutating func another(before bracket: UInt8) throws(FeedFileError) -> Bool {
    if close(bracket) { return false }
    let closing = String(UnicodeScalar(bracket))
    guard take(UInt8(ascii: ",")) else { throw fault("a comma or \(closing)") }
    skipBlanks()
    if peek == bracket { throw fault("another entry after the comma") }
    return true
  }

  private var peek: UInt8? { position < bytes.endIndex ? bytes[position] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    position += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { position += 1 }
  }

  private mutating func literal(_ word: String, _ value: JSONValue) throws(FeedFileError) -> JSONValue {
    guard bytes[position...].starts(with: word.utf8) else { throw fault("a value") }
    position += word.utf8.count
    return value
  }

  // MARK: Numbers

  private mutating func number() throws(FeedFileError) -> JSONNumber {
    let start = position
    _ = take(UInt8(ascii: "-"))
    if !take(UInt8(ascii: "0")) { try digits() }
    if take(UInt8(ascii: ".")) { try digits() }
    if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
      if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
      try digits()
    }
    let literal = bytes[start..<position]
    guard literal.count <= limits.numberBytes else { throw outOfRange(at: start) }
    let text = String(decoding: literal, as: UTF8.self)
    guard let double = Double(text), double.isFinite else { throw outOfRange(at: start) }
    return JSONNumber(text: text)
  }

  private mutating func digits() throws(FeedFileError) {
    let start = position
    while let byte = peek, 0x30...0x39 ~= byte { position += 1 }
    if position == start { throw fault("a digit") }
  }

  // MARK: Strings

  private mutating func string(atMost limit: Int) throws(FeedFileError) -> String {
    position += 1
    var text: [UInt8] = []
    let start = position
    while let byte = peek {
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        guard let string = String(validating: text, as: UTF8.self) else { throw invalidUTF8(from: start) }
        return string
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0x00...0x1F:
        position -= 1
        throw fault("text without bare control characters")
      default: text.append(byte)
      }
      if text.count > limit { throw fault("at most \(limit) bytes of text", .tooLarge) }
    }
    throw fault("a closing double quote")
  }

  private mutating func escape(into text: inout [UInt8]) throws(FeedFileError) {
    guard let byte = peek else { throw fault("an escape after the backslash") }
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: String(String.UnicodeScalarView([try escapedScalar()])).utf8)
    default:
      position -= 1
      throw fault("one of the escapes of JSON after the backslash")
    }
  }

  private mutating func escapedScalar() throws(FeedFileError) -> Unicode.Scalar {
    let first = try fourHexDigits()
    if first == 0 { throw fault("text without NUL", .nulByte) }
    guard 0xD800...0xDBFF ~= first else { return try scalar(first) }
    guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else { throw fault("the second half of a surrogate pair") }
    let second = try fourHexDigits()
    guard 0xDC00...0xDFFF ~= second else { throw fault("the second half of a surrogate pair") }
    return try scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00))
  }

  private func scalar(_ value: UInt32) throws(FeedFileError) -> Unicode.Scalar {
    guard let scalar = Unicode.Scalar(value) else { throw fault("a whole surrogate pair") }
    return scalar
  }

  private mutating func fourHexDigits() throws(FeedFileError) -> UInt32 {
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let byte = peek, let digit = JSONParser.hexadecimal(byte) else { throw fault("four hexadecimal digits") }
      value = value << 4 | digit
      position += 1
    }
    return value
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  // MARK: Faults

  /// An error at the current position.
  func fault(_ expected: String, _ reason: FeedFileError.Reason = .invalidJSON) -> FeedFileError {
    FeedFileError(
      reason, location: location(of: position), expected: expected, found: found(at: position),
      remedy: "Ask the publisher for valid JSON (RFC 8259), or mend that place.")
  }

  private func repeatedName(at start: Int) -> FeedFileError {
    FeedFileError(
      .invalidJSON, location: location(of: start), expected: "each name once in an object",
      found: "a name for the second time", remedy: "Remove one of the two; readers differ on which of them counts.")
  }

  private func outOfRange(at start: Int) -> FeedFileError {
    FeedFileError(
      .invalidJSON, location: location(of: start),
      expected: "a number of at most \(limits.numberBytes) digits below 1e308",
      found: "a longer or larger one", remedy: "Mend the number, or write it as text.")
  }

  private func invalidUTF8(from start: Int) -> FeedFileError {
    let bad = FirstInvalidByte.index(in: bytes[start..<position]) ?? start
    return .notUTF8(location: location(of: bad), byte: bytes[bad])
  }

  private func found(at position: Int) -> String {
    guard position < bytes.endIndex else { return "the end of the file" }
    let byte = bytes[position]
    guard byte < 0x80 else { return "a byte outside ASCII" }
    if byte < 0x20 { return "a control character" }
    return "\"\(String(UnicodeScalar(byte)))\""
  }

  /// "line 3, column 14": both count from 1, columns in bytes. Costs a pass over what came before.
  private func location(of position: Int) -> String {
    let before = bytes[..<min(position, bytes.endIndex)]
    let line = firstLine + before.count { $0 == 0x0A }
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? bytes.startIndex
    return "line \(line), column \(before.endIndex - lineStart + 1)"
  }
}
