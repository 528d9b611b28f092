import Doorstep

/// What was read into a person's sentences, so that nothing happens behind their back; and how to undo it.
enum SentenceText {
  static func render(_ query: ParsedQuery, in layout: inout TextLayout) {
    let shown = query.understandings.filter(isShown)
    for one in shown { layout.paragraph(sentence(for: one)) }
    if !shown.isEmpty { layout.paragraph("Add --literal to search the words as they are.") }
  }

  /// An interest is a heading of the answer, a place that is used its first line.
  private static func isShown(_ understanding: Understanding) -> Bool {
    switch understanding.meaning {
    case .interest, .place: false
    default: true
    }
  }

  private static func sentence(for understanding: Understanding) -> String {
    let words = "\"\(understanding.words)\""
    let meaning = UnderstandingWording.meaning(of: understanding)
    if case .passedOver = understanding.meaning { return "We passed over \(words): \(meaning)." }
    return "We took \(words) to mean: \(meaning)."
  }
}
