/// Numbers with at most two decimals, as pence or hundredths of a percent.
public enum HundredthsText {
  /// "12.07" and "£12.07" are 1207, "15" is 1500, "1,234.5" is 123450. At most seven digits before the point; nil for
  /// anything else.
  public static func read(_ text: String) -> Int? {
    var bytes = text.utf8[...]
    if bytes.starts(with: "£".utf8) { bytes = bytes.dropFirst("£".utf8.count) }
    let parts = bytes.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let whole = parts[0].filter { $0 != UInt8(ascii: ",") }
    let decimals = parts.count == 2 ? Array(parts[1]) : []
    let isDigit = { (byte: UInt8) in 0x30...0x39 ~= byte }
    guard parts.count <= 2, (1...7).contains(whole.count), parts.count == 1 || (1...2).contains(decimals.count),
      whole.allSatisfy(isDigit), decimals.allSatisfy(isDigit)
    else { return nil }
    let padded = decimals + Array(repeating: 0x30, count: 2 - decimals.count)
    return (whole + padded).reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
