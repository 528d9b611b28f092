import Access

/// A shortlist for the person it is about, in plain words, as text to print. It holds no notes of the broker, no need,
/// and no way to reach anybody.
public struct ShortlistSheetText {
  private let shown: ShownShortlist

  public init(_ shown: ShownShortlist) { self.shown = shown }

  /// Ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    layout.heading("People who may be able to help you")
    layout.paragraph("Your list: \(shown.shortlist.reference.text). Made on \(DateWording.phrase(for: shown.day)).")
    layout.paragraph(Self.advice)
    if shown.providers.isEmpty { layout.paragraph("There is nobody on this list yet.") }
    for (place, provider) in shown.providers.enumerated() { Self.write(provider.sheet, number: place + 1, to: &layout) }
    return layout.text
  }

  /// What stands at the head of every such sheet.
  static let advice =
    "You choose. Meet people before you decide, and have somebody with you if you like. A line under \"Checked\" says who "
    + "looked at the papers. What nobody has checked is under \"Ask\"."

  private static func write(_ sheet: ProviderSheet, number: Int, to layout: inout TextLayout) {
    layout.blank()
    layout.heading("\(number). \(sheet.name), \(sheet.kind)")
    for (name, value) in sheet.facts { layout.paragraph(value, lead: "\(name): ") }
    for sentence in sheet.checked { layout.paragraph(sentence, lead: "Checked: ") }
    for sentence in sheet.toAsk { layout.paragraph(sentence, lead: "Ask: [ ] ") }
  }
}
