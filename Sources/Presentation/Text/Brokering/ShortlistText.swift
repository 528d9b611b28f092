import Access
import Foundation
import OpenReferral

/// One shortlist, for a terminal.
public struct ShortlistText {
  private let shown: ShownShortlist

  public init(_ shown: ShownShortlist) { self.shown = shown }

  /// Ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    let shortlist = shown.shortlist
    layout.heading("Shortlist \(shortlist.reference.text)")
    layout.paragraph(
      "\(ShortlistWording.phrase(for: shortlist.outcome)). Kept until \(DateWording.phrase(for: shortlist.expires)).")
    for (name, values) in ShortlistWording.need(of: shortlist) {
      layout.paragraph(values.joined(separator: "; "), lead: "\(name): ", indent: 2)
    }
    if shortlist.need == nil { layout.paragraph("The need is not kept with it.") }
    if shown.providers.isEmpty { layout.paragraph("Nobody is on it.") }
    if let gone = shown.gone { layout.paragraph(gone) }
    for (place, provider) in shown.providers.enumerated() { Self.write(provider, number: place + 1, to: &layout) }
    return layout.text
  }

  private static func write(_ provider: ShownShortlist.Provider, number: Int, to layout: inout TextLayout) {
    layout.blank()
    layout.paragraph("\(provider.sheet.name), \(provider.sheet.kind)", lead: "\(number). ")
    for (name, value) in provider.sheet.facts { layout.paragraph(value, lead: "\(name): ", indent: 3) }
    for sentence in provider.sheet.checked { layout.paragraph(sentence, lead: "+ ", indent: 3) }
    for sentence in provider.sheet.toAsk { layout.paragraph(sentence, lead: "? ", indent: 3) }
    if !provider.note.isEmpty { layout.paragraph(provider.note, lead: "Note: ", indent: 3) }
    layout.unbroken("Id: \(ShortIdentifier.text(of: provider.service.id))", indent: 3)
  }
}
