/// Lengths of time as ISO 8601 writes them.
enum DurationText {
  /// What a repetition counts.
  enum Unit: Hashable, Sendable { case days, weeks, months }

  /// Minutes of `PT1H30M`; nil for lengths in days and for anything else.
  static func minutes(_ text: String) -> Int? {
    let bytes = Array(text.utf8.prefix(12))
    guard bytes.starts(with: "PT".utf8) else { return nil }
    var minutes = 0
    var digits: [UInt8] = []
    for byte in bytes.dropFirst(2) {
      if byte.isASCIIDigit {
        digits.append(byte)
        continue
      }
      guard let number = NumberText.whole(String(decoding: digits, as: UTF8.self)), number <= 1440 else { return nil }
      switch byte {
      case UInt8(ascii: "H"): minutes += number * 60
      case UInt8(ascii: "M"): minutes += number
      case UInt8(ascii: "S"): break
      default: return nil
      }
      digits = []
    }
    return digits.isEmpty && (1...1440).contains(minutes) ? minutes : nil
  }

  /// How often: `P2W` is 2 and weeks. Nil for anything but one number of days, weeks or months.
  static func repetition(_ text: String) -> (count: Int, unit: Unit)? {
    let bytes = Array(text.utf8)
    guard (3...5).contains(bytes.count), bytes[0] == UInt8(ascii: "P"),
      let count = NumberText.whole(String(decoding: bytes[1..<(bytes.count - 1)], as: UTF8.self)), count >= 1
    else { return nil }
    switch bytes[bytes.count - 1] {
    case UInt8(ascii: "D"): return count % 7 == 0 ? (count / 7, .weeks) : (count, .days)
    case UInt8(ascii: "W"): return (count, .weeks)
    case UInt8(ascii: "M"): return (count, .months)
    default: return nil
    }
  }
}
