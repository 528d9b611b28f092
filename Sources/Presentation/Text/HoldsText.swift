import DirectoryStore
import Foundation

/// What is held, as text.
public struct HoldsText {
  private let holds: [Hold]

  public init(_ holds: [Hold]) { self.holds = holds }

  /// What waits for a decision, then what was decided, ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    let waiting = holds.filter { $0.decision == nil }
    guard !waiting.isEmpty else {
      layout.paragraph("Nothing waits for a decision.")
      renderDecided(in: &layout)
      return layout.text
    }
    layout.heading(waiting.count == 1 ? "1 entry waits for a decision" : "\(waiting.count) entries wait for a decision")
    for hold in waiting { render(hold, in: &layout) }
    layout.blank()
    layout.paragraph("They are kept and not shown. Look at one with: doorstep holds show ID")
    layout.paragraph("Decide with: doorstep holds release ID, or: doorstep holds keep-out ID")
    renderDecided(in: &layout)
    return layout.text
  }

  private func renderDecided(in layout: inout TextLayout) {
    for decision in Hold.Decision.allCases {
      let decided = holds.filter { $0.decision == decision }
      guard !decided.isEmpty else { continue }
      layout.blank()
      layout.heading(decision == .released ? "Released: shown" : "Kept out: not shown")
      for hold in decided { render(hold, in: &layout) }
    }
  }

  private func render(_ hold: Hold, in layout: inout TextLayout) {
    layout.paragraph(
      "\(hold.name) (\(hold.source) \(hold.sourceIdentifier))", lead: ShortIdentifier.text(of: hold.serviceID) + "  ")
    layout.paragraph("\(hold.rule.rawValue): \(hold.found)", indent: 10)
  }
}
