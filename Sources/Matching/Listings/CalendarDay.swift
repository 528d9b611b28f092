/// Days as numbers that compare as the days do: 20261121.
public enum CalendarDay {
  /// Nil for anything but `yyyy-MM-dd`.
  public static func number(_ text: String) -> UInt32? {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == UInt8(ascii: "-"), bytes[7] == UInt8(ascii: "-") else { return nil }
    let digits = bytes.indices.filter { $0 != 4 && $0 != 7 }.map { bytes[$0] &- UInt8(ascii: "0") }
    guard digits.allSatisfy({ $0 < 10 }) else { return nil }
    return digits.reduce(0) { $0 * 10 + UInt32($1) }
  }
}
