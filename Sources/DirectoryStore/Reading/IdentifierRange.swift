import Foundation

/// A range of service ids as their 16 bytes, both ends included.
struct IdentifierRange {
  let lowest: Data
  let highest: Data

  init(lowest: Data, highest: Data) {
    self.lowest = lowest
    self.highest = highest
  }

  /// One id.
  init(_ id: UUID) {
    lowest = withUnsafeBytes(of: id.uuid) { Data($0) }
    highest = lowest
  }

  /// All ids that start with these hexadecimal digits, in either case; hyphens are passed over.
  /// Nil for no digits, more than 32, or anything else.
  init?(prefix: String) {
    let characters = prefix.utf8.filter { $0 != UInt8(ascii: "-") }
    guard (1...32).contains(characters.count) else { return nil }
    let digits = characters.compactMap(Self.value)
    guard digits.count == characters.count else { return nil }
    lowest = Self.bytes(digits, filling: 0)
    highest = Self.bytes(digits, filling: 15)
  }

  private static func value(ofDigit character: UInt8) -> UInt8? {
    switch character {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): character - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): character - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): character - UInt8(ascii: "A") + 10
    default: nil
    }
  }

  private static func bytes(_ digits: [UInt8], filling filler: UInt8) -> Data {
    let all = digits + Array(repeating: filler, count: 32 - digits.count)
    return Data((0..<16).map { all[2 * $0] << 4 | all[2 * $0 + 1] })
  }
}
