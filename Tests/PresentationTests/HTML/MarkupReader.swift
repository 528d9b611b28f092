/// A dull, strict reader of the mark-up our writer makes: it accepts nothing else. The twin the writer is checked with.
struct MarkupReader {
  struct Element {
    let name: String
    let attributes: [(name: String, value: String?)]
    /// All text inside it, entities read back.
    var text: String

    func attribute(_ name: String) -> String? { attributes.first { $0.name == name }?.value }
  }

  struct Malformed: Error, CustomStringConvertible {
    let description: String
  }

  /// In the order of their start tags.
  private(set) var elements: [Element] = []
  private var open: [Int] = []
  private let bytes: [UInt8]
  private var position = 0

  private static let void: Set<String> = ["meta", "link", "input"]

  /// - Throws: `Malformed` for anything our writer would not write, unbalanced tags and unknown entities among it.
  init(_ bytes: [UInt8]) throws {
    self.bytes = bytes
    if starts("<!doctype html>\n") { position += 16 }
    while position < bytes.count { try readNext() }
    guard open.isEmpty else { throw Malformed(description: "left open: \(elements[open[0]].name)") }
  }

  private func starts(_ text: String) -> Bool { bytes[position...].starts(with: text.utf8) }

  private mutating func readNext() throws {
    if starts("</") { return try readEnd() }
    if bytes[position] == UInt8(ascii: "<") { return try readStart() }
    let end = bytes[position...].firstIndex(of: UInt8(ascii: "<")) ?? bytes.count
    let raw = bytes[position..<end]
    let isData = open.last.map { elements[$0].name == "script" } ?? false
    let text = isData ? String(decoding: raw, as: UTF8.self) : try Self.decoded(raw)
    for index in open { elements[index].text += text }
    position = end
  }

  private mutating func readEnd() throws {
    position += 2
    let name = readName()
    guard let index = open.popLast(), elements[index].name == name, bytes[position] == UInt8(ascii: ">") else {
      throw Malformed(description: "unexpected </\(name)>")
    }
    position += 1
  }

  private mutating func readStart() throws {
    position += 1
    let name = readName()
    guard !name.isEmpty else { throw Malformed(description: "a < that begins nothing") }
    var attributes: [(name: String, value: String?)] = []
    while bytes[position] == UInt8(ascii: " ") { attributes.append(try readAttribute()) }
    guard bytes[position] == UInt8(ascii: ">") else { throw Malformed(description: "<\(name)> is not closed") }
    position += 1
    elements.append(Element(name: name, attributes: attributes, text: ""))
    if !Self.void.contains(name) { open.append(elements.count - 1) }
  }

  private mutating func readAttribute() throws -> (name: String, value: String?) {
    position += 1
    let name = readName()
    guard !name.isEmpty else { throw Malformed(description: "an attribute without a name") }
    guard bytes[position] == UInt8(ascii: "=") else { return (name, nil) }
    guard bytes[position + 1] == 0x22, let end = bytes[(position + 2)...].firstIndex(of: 0x22) else {
      throw Malformed(description: "\(name) is not in quotes")
    }
    let value = try Self.decoded(bytes[(position + 2)..<end])
    position = end + 1
    return (name, value)
  }

  private mutating func readName() -> String {
    let start = position
    while position < bytes.count,
      bytes[position] == 0x2D || (0x30...0x39).contains(bytes[position])
        || (0x41...0x5A).contains(bytes[position]) || (0x61...0x7A).contains(bytes[position])
    {
      position += 1
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private static let entities: [String: UInt8] = [
    "amp": 0x26, "lt": 0x3C, "gt": 0x3E, "quot": 0x22, "#39": 0x27, "#96": 0x60, "#13": 0x0D,
  ]

  /// Text without raw `<`, `>` or quotes, its entities read back.
  private static func decoded(_ raw: ArraySlice<UInt8>) throws -> String {
    var bytes: [UInt8] = []
    var rest = raw
    while let byte = rest.first {
      guard byte == UInt8(ascii: "&") else {
        if "<>\"'`".utf8.contains(byte) { throw Malformed(description: "a raw \(Character(Unicode.Scalar(byte)))") }
        bytes.append(byte)
        rest = rest.dropFirst()
        continue
      }
      guard let end = rest.prefix(8).firstIndex(of: UInt8(ascii: ";")),
        let meant = entities[String(decoding: rest[(rest.startIndex + 1)..<end], as: UTF8.self)]
      else { throw Malformed(description: "an & that begins no entity") }
      bytes.append(meant)
      rest = rest[(end + 1)...]
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
