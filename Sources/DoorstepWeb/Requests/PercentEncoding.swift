/// Reads percent-encoded text strictly (RFC 3986 section 2.1): what lenient readers mend, it refuses.
enum PercentEncoding {
  /// The text that the bytes stand for.
  ///
  /// - Parameters:
  ///   - bytes: printable ASCII.
  ///   - plusIsSpace: true for forms and queries, where "+" means a space.
  ///   - allowsLineBreaks: true where people write several lines: CR and LF then pass.
  /// - Returns: nil when a "%" has no two hexadecimal digits after it, when the result is not UTF-8, holds a control
  ///   character, or holds a "%" with two digits still: encoded twice, it would mean another thing to the next reader.
  static func decode(_ bytes: some Sequence<UInt8>, plusIsSpace: Bool, allowsLineBreaks: Bool = false) -> String? {
    var decoded: [UInt8] = []
    var iterator = bytes.makeIterator()
    while let byte = iterator.next() {
      if byte == UInt8(ascii: "%") {
        guard let high = iterator.next().flatMap(hexadecimal), let low = iterator.next().flatMap(hexadecimal) else {
          return nil
        }
        decoded.append(high << 4 | low)
      } else {
        decoded.append(plusIsSpace && byte == UInt8(ascii: "+") ? 0x20 : byte)
      }
    }
    guard !isStillEncoded(decoded), let text = String(validating: decoded, as: UTF8.self) else { return nil }
    let isBad: (Unicode.Scalar) -> Bool = { isControl($0) && !(allowsLineBreaks && ($0 == "\r" || $0 == "\n")) }
    return text.unicodeScalars.contains(where: isBad) ? nil : text
  }

  private static func isStillEncoded(_ bytes: [UInt8]) -> Bool {
    bytes.indices.dropLast(2).contains { index in
      bytes[index] == UInt8(ascii: "%") && hexadecimal(bytes[index + 1]) != nil && hexadecimal(bytes[index + 2]) != nil
    }
  }

  /// C0, DEL and C1.
  static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }
}
