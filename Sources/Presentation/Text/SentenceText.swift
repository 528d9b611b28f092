import Doorstep

/// What was read into a person's sentences, so that nothing happens behind their back; and how to undo it.
enum SentenceText {
  static func render(_ query: ParsedQuery, in layout: inout TextLayout) {
    let sentences = UnderstandingWording.sentences(for: query)
    for sentence in sentences { layout.paragraph(sentence) }
    if !sentences.isEmpty { layout.paragraph("Add --literal to search the words as they are.") }
  }
}
