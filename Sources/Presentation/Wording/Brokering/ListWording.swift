/// Says lists.
enum ListWording {
  /// "a", "a and b", "a, b and c"; empty for nothing.
  static func and(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }
}
