/// Whole numbers as people and machines write them.
enum WholeNumber {
  /// One to four ASCII digits, without a leading zero; nil for anything else.
  static func read(_ text: String) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }),
      text.utf8.count == 1 || text.utf8.first != UInt8(ascii: "0")
    else { return nil }
    return Int(text)
  }

  /// "18" or "18.5" or "18.50" pounds as pence: one to four digits, and a point with one or two more at most.
  static func readPence(_ text: String) -> Int? {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard parts.count <= 2, let pounds = read(String(decoding: parts[0], as: UTF8.self)) else { return nil }
    guard parts.count == 2 else { return pounds * 100 }
    guard (1...2).contains(parts[1].count), parts[1].allSatisfy({ (48...57).contains($0) }),
      let pence = Int(String(decoding: parts[1], as: UTF8.self))
    else { return nil }
    return pounds * 100 + (parts[1].count == 1 ? pence * 10 : pence)
  }
}
