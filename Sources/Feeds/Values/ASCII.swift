/// Bytes as ASCII: no locale, no grapheme, no surprise.
extension UInt8 {
  var isASCIIDigit: Bool { 0x30...0x39 ~= self }
  var isASCIILetter: Bool { 0x61...0x7A ~= (self | 0x20) }
  /// The small letter of an ASCII capital; any other byte as it is.
  var asciiLowercased: UInt8 { 0x41...0x5A ~= self ? self | 0x20 : self }
  var asciiUppercased: UInt8 { 0x61...0x7A ~= self ? self & 0xDF : self }
}

extension StringProtocol {
  /// The text with its ASCII capitals made small, byte by byte.
  var asciiLowercased: String { String(decoding: utf8.map(\.asciiLowercased), as: UTF8.self) }
}
