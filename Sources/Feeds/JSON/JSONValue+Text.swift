extension JSONValue {
  /// The value as JSON text without white space. What was read from it reads back equal.
  package var text: String {
    var bytes: [UInt8] = []
    write(into: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(into bytes: inout [UInt8]) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let value): bytes += (value ? "true" : "false").utf8
    case .number(let number): bytes += number.text.utf8
    case .string(let text): Self.write(text, into: &bytes)
    case .array(let items): Self.write(items, "[]", into: &bytes) { $0.write(into: &$1) }
    case .object(let object):
      Self.write(object.members, "{}", into: &bytes) { member, bytes in
        Self.write(member.name, into: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.write(into: &bytes)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], _ brackets: String, into bytes: inout [UInt8], _ body: (Item, inout [UInt8]) -> Void
  ) {
    bytes += brackets.utf8.prefix(1)
    for (position, item) in items.enumerated() {
      if position > 0 { bytes.append(UInt8(ascii: ",")) }
      body(item, &bytes)
    }
    bytes += brackets.utf8.suffix(1)
  }

  private static func write(_ text: String, into bytes: inout [UInt8]) {
    let hexadecimal = Array("0123456789abcdef".utf8)
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
      case 0x00...0x1F: bytes += "\\u00".utf8 + [hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 0x0F)]]
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
