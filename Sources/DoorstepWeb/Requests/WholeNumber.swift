/// Whole numbers as people and machines write them.
enum WholeNumber {
  /// One to four ASCII digits, without a leading zero; nil for anything else.
  static func read(_ text: String) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }),
      text.utf8.count == 1 || text.utf8.first != UInt8(ascii: "0")
    else { return nil }
    return Int(text)
  }
}
