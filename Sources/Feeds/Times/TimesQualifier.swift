/// Words after the times that limit them and are safe to keep beside them.
enum TimesQualifier {
  /// The qualifier that the tokens are, with signs and brackets passed over; nil for any other words.
  static func match(_ tokens: ArraySlice<TimesToken>) -> String? {
    guard tokens.count <= 12 else { return nil }
    let words = tokens.compactMap { token in
      if case .word(let word) = token { return word as String? }
      return nil
    }
    let isOnlyWordsAndSigns = tokens.allSatisfy {
      switch $0 {
      case .word, .dash, .dot, .opening, .closing, .comma: true
      default: false
      }
    }
    return isOnlyWordsAndSigns ? known[words.joined(separator: " ")] : nil
  }

  private static let known = [
    "term time only": "Term time only",
    "during term time": "Term time only",
    "school term time only": "School term time only",
    "local school term time only": "Local school term time only",
    "except bank holidays": "Except bank holidays",
    "excluding bank holidays": "Except bank holidays",
    "not bank holidays": "Except bank holidays",
    "not open on bank holidays": "Not open on bank holidays",
    "closed bank holidays": "Closed on bank holidays",
    "closed on bank holidays": "Closed on bank holidays",
    "by appointment": "By appointment",
    "by appointment only": "By appointment only",
  ]
}
