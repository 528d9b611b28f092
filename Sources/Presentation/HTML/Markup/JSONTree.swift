/// JSON to stand inside a page: members in the order given, and no byte that could end the element around it.
enum JSONTree: Sendable {
  case text(String)
  case number(Double)
  case list([JSONTree])
  case object([(name: StaticString, value: JSONTree)])

  /// Appends the value. `<`, `>`, `&` and the control characters are written as `\u00XX`, and so are U+2028 and U+2029,
  /// which end lines in scripts. A number that JSON cannot hold becomes `null`.
  func append(to bytes: inout [UInt8]) {
    switch self {
    case .text(let text): Self.append(text, to: &bytes)
    case .number(let number): bytes += Array((number.isFinite ? "\(number)" : "null").utf8)
    case .list(let values): append(values, "[", "]", to: &bytes) { value, bytes in value.append(to: &bytes) }
    case .object(let members):
      append(members, "{", "}", to: &bytes) { member, bytes in
        Self.append("\(member.name)", to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        member.value.append(to: &bytes)
      }
    }
  }

  private func append<Part>(
    _ parts: [Part], _ open: StaticString, _ close: StaticString, to bytes: inout [UInt8],
    write: (Part, inout [UInt8]) -> Void
  ) {
    bytes += Array("\(open)".utf8)
    for (index, part) in parts.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      write(part, &bytes)
    }
    bytes += Array("\(close)".utf8)
  }

  private static func append(_ text: String, to bytes: inout [UInt8]) {
    let digits = Array("0123456789abcdef".utf8)
    bytes.append(0x22)
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x22, 0x5C: bytes += [0x5C, UInt8(scalar.value)]
      case 0..<0x20, 0x3C, 0x3E, 0x26, 0x7F...0x9F, 0x2028, 0x2029:
        bytes += [0x5C, UInt8(ascii: "u")]
        for shift in [12, 8, 4, 0] { bytes.append(digits[Int(scalar.value >> UInt32(shift) & 15)]) }
      default: bytes += Array(UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
      }
    }
    bytes.append(0x22)
  }
}
