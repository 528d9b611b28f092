/// Text that may hold HTML, as many feeds write their descriptions.
enum MarkupText {
  /// The words of a text without its tags: line ends for paragraphs and list items, entities as what they stand for,
  /// scripts and styles left out. A `<` that starts no tag stays, as in "under <5s". Linear in the length of the text.
  static func plain(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else { return text }
    var plain: [UInt8] = []
    var index = 0
    var hidden: [UInt8]?
    while index < bytes.count {
      if let tag = tag(in: bytes, at: index) {
        if hidden.map({ tag.isClosing && tag.name == $0 }) ?? false { hidden = nil }
        if hidden == nil {
          if !tag.isClosing, silent.contains(tag.name) { hidden = tag.name }
          plain.append(lineEnding.contains(tag.name) ? 0x0A : inline.contains(tag.name) ? 0 : 0x20)
          if plain.last == 0 { plain.removeLast() }
        }
        index = tag.end
      } else if let entity = entity(in: bytes, at: index) {
        if hidden == nil { plain += entity.text }
        index = entity.end
      } else {
        if hidden == nil { plain.append(bytes[index]) }
        index += 1
      }
    }
    return String(decoding: plain, as: UTF8.self)
  }

  private static let silent: Set<[UInt8]> = [Array("script".utf8), Array("style".utf8)]
  private static let lineEnding = Set(
    ["br", "p", "div", "li", "ul", "ol", "tr", "table", "h1", "h2", "h3", "h4", "h5", "h6"].map { Array($0.utf8) })
  private static let inline = Set(
    ["b", "i", "em", "strong", "u", "a", "span", "sup", "sub", "font", "small"].map { Array($0.utf8) })

  private struct Tag {
    var name: [UInt8]
    var isClosing: Bool
    /// Behind the `>`, or the end of the text.
    var end: Int
  }

  /// The tag that starts here; nil when a `<` is only that.
  private static func tag(in bytes: [UInt8], at start: Int) -> Tag? {
    guard bytes[start] == UInt8(ascii: "<"), start + 1 < bytes.count else { return nil }
    if bytes[(start + 1)...].starts(with: "!--".utf8) {
      return Tag(name: [], isClosing: false, end: end(ofTagAt: start, in: bytes))
    }
    let isClosing = bytes[start + 1] == UInt8(ascii: "/")
    let name = bytes[(start + (isClosing ? 2 : 1))...].prefix(20).prefix { $0.isASCIILetter || $0.isASCIIDigit }
    guard name.first?.isASCIILetter == true else { return nil }
    return Tag(name: name.map(\.asciiLowercased), isClosing: isClosing, end: end(ofTagAt: start, in: bytes))
  }

  /// Tags end within 10,000 bytes or at the end of the text.
  private static func end(ofTagAt start: Int, in bytes: [UInt8]) -> Int {
    let part = bytes[start...].prefix(10_000)
    return (part.firstIndex(of: UInt8(ascii: ">")) ?? part.endIndex - 1) + 1
  }

  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "pound": "£", "ndash": "–",
    "mdash": "—", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": "•",
  ]

  private static func entity(in bytes: [UInt8], at start: Int) -> (text: [UInt8], end: Int)? {
    guard bytes[start] == UInt8(ascii: "&") else { return nil }
    let body = bytes[(start + 1)...].prefix(10).prefix { $0 != UInt8(ascii: ";") }
    guard body.endIndex < bytes.count, bytes[body.endIndex] == UInt8(ascii: ";") else { return nil }
    let name = String(decoding: body, as: UTF8.self)
    guard let text = names[name] ?? numbered(name) else { return nil }
    return (Array(text.utf8), body.endIndex + 1)
  }

  /// `#39` or `#x27`.
  private static func numbered(_ name: String) -> String? {
    guard name.utf8.first == UInt8(ascii: "#") else { return nil }
    let digits = name.dropFirst()
    let isHexadecimal = digits.utf8.first.map { $0 | 0x20 } == UInt8(ascii: "x")
    let code = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
    return code.flatMap(Unicode.Scalar.init).map { String($0) }
  }
}
