import DirectoryStore
import Foundation

/// What sources list twice, as text.
public struct DuplicatesText {
  private let duplicates: [Duplicate]
  private let page: DuplicatesPage

  /// - Parameter duplicates: of the whole directory, in any order.
  public init(_ duplicates: [Duplicate], page: DuplicatesPage = DuplicatesPage()) {
    (self.duplicates, self.page) = (duplicates, page)
  }

  /// The pairs of the page under a heading, and how many there are in all; ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    let chosen = page.chosen(from: duplicates)
    layout.heading(heading)
    guard !chosen.isEmpty else {
      layout.paragraph("None.")
      renderCounts(in: &layout)
      return layout.text
    }
    let shown = page.pairs(of: chosen)
    for pair in shown { render(pair, in: &layout) }
    layout.blank()
    layout.paragraph(
      "\(shown.count) of \(chosen.count), page \(page.number) of \(page.count(for: chosen.count)). For others: --page N."
    )
    layout.paragraph("Decide with: doorstep duplicates same A B, or: doorstep duplicates different A B")
    renderCounts(in: &layout)
    return layout.text
  }

  private var heading: String {
    switch page.state {
    case .waiting: "Pairs that wait: are they the same?"
    case .merged: "Pairs that were merged because they clearly are the same"
    case .same: "Pairs that somebody called the same"
    case .different: "Pairs that somebody called different"
    case nil: "Pairs that are or may be the same"
    }
  }

  private func renderCounts(in layout: inout TextLayout) {
    let counts = Duplicate.State.allCases.map { state in
      "\(duplicates.count { $0.state == state }) \(Self.word(for: state))"
    }
    layout.blank()
    layout.paragraph("In all: " + counts.joined(separator: ", ") + ".")
  }

  private func render(_ pair: Duplicate, in layout: inout TextLayout) {
    layout.blank()
    render(pair.shown, note: pair.state == .different || pair.state == .waiting ? "" : ", shown", in: &layout)
    render(pair.other, note: pair.state == .different || pair.state == .waiting ? "" : ", merged into it", in: &layout)
    let parts = pair.parts.map { "\($0.name.rawValue) \(Self.digits($0.value))" }.joined(separator: " + ")
    layout.paragraph(
      pair.parts.isEmpty ? "not found to be alike" : "\(Self.digits(pair.score)) = \(parts)", lead: "Score: ",
      indent: 10)
    if pair.state == .same || pair.state == .different {
      let person = pair.decidedBy.map { " by \($0)" } ?? ""
      layout.paragraph("called \(pair.state.rawValue)\(person), \(pair.date)", indent: 10)
    }
  }

  private func render(_ side: Duplicate.Side, note: String, in layout: inout TextLayout) {
    layout.paragraph(
      "\(side.name) (\(side.source) \(side.sourceIdentifier))\(note)",
      lead: ShortIdentifier.text(of: side.serviceID) + "  ")
  }

  private static func word(for state: Duplicate.State) -> String {
    switch state {
    case .waiting: "waiting"
    case .merged: "merged by their score"
    case .same: "called the same"
    case .different: "called different"
    }
  }

  private static func digits(_ value: Double) -> String { String(format: "%.2f", value) }
}
