/// Postcodes of the United Kingdom as text from outside. Form only: whether one exists is for the gazetteer to say.
enum PostcodeText {
  /// `WN5 8LZ`, or an outcode `WN5`, in capitals with one space. A letter O at the start of the
  /// inward part, where only a digit can stand, is taken as zero, and said.
  static func read(_ text: String) -> Reading<String> {
    let isTrailingSign = text.utf8.last == UInt8(ascii: ".") || text.utf8.last == UInt8(ascii: ",")
    let written = text.utf8.dropLast(isTrailingSign ? 1 : 0)
    let bytes = written.prefix(40).filter { $0.isASCIIDigit || $0.isASCIILetter }.map(\.asciiUppercased)
    let hasOther = written.contains { !($0.isASCIIDigit || $0.isASCIILetter || $0 == 0x20 || $0 == 0x2D) }
    guard !hasOther, (2...7).contains(bytes.count) else { return bad }
    if let postcode = whole(bytes) { return .good(postcode) }
    if let postcode = whole(withZero(bytes)) {
      return .mended(postcode, expected: form, remedy: "Read as \(postcode): a digit stands there, not the letter O.")
    }
    return isOutcode(bytes[...]) ? .good(String(decoding: bytes, as: UTF8.self)) : bad
  }

  private static let form = "a postcode such as WN5 8LZ"
  private static var bad: Reading<String> {
    .bad(expected: form, remedy: "Look the postcode up, or leave it empty.")
  }

  private static func whole(_ bytes: [UInt8]) -> String? {
    guard bytes.count >= 5 else { return nil }
    let inward = bytes.suffix(3)
    let outward = bytes.dropLast(3)
    guard inward[inward.startIndex].isASCIIDigit, inward.dropFirst().allSatisfy(\.isASCIILetter), isOutcode(outward)
    else { return nil }
    return String(decoding: outward, as: UTF8.self) + " " + String(decoding: inward, as: UTF8.self)
  }

  /// One or two letters, a digit, perhaps a digit or letter (Royal Mail, Programmers' Guide to PAF).
  private static func isOutcode(_ bytes: ArraySlice<UInt8>) -> Bool {
    let rest = bytes.drop { $0.isASCIILetter }
    guard (1...2).contains(bytes.count - rest.count), (1...2).contains(rest.count) else { return false }
    return rest.first?.isASCIIDigit == true
  }

  /// The letter O made a zero at the start of the inward part. Nowhere else: POOLE is a town.
  private static func withZero(_ bytes: [UInt8]) -> [UInt8] {
    guard bytes.count >= 5, bytes[bytes.count - 3] == UInt8(ascii: "O") else { return bytes }
    var mended = bytes
    mended[bytes.count - 3] = UInt8(ascii: "0")
    return mended
  }
}
