import OpenReferral

/// What sort of listing it is, in any spelling.
enum KindText {
  /// One of the seven kinds, without regard to case, spaces and hyphens, in the singular or plural; "PA" too.
  static func read(_ text: String) -> Reading<ListingKind> {
    let folded = HeaderName.folded(text)
    if let kind = words[folded] ?? (folded.utf8.last == UInt8(ascii: "s") ? words[String(folded.dropLast())] : nil) {
      return .good(kind)
    }
    let kinds = ListingKind.allCases.map(\.rawValue).joined(separator: ", ")
    return .bad(expected: "one of \(kinds)", remedy: "Give one of these words, or map yours to one.")
  }

  private static let words: [String: ListingKind] = {
    var words = Dictionary(uniqueKeysWithValues: ListingKind.allCases.map { (HeaderName.folded($0.rawValue), $0) })
    words["pa"] = .personalAssistant
    words["volunteer"] = .volunteering
    return words
  }()
}
