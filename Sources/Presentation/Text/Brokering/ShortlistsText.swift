import Access

/// The shortlists that are kept, for a terminal.
public struct ShortlistsText {
  private let shortlists: [BrokerShortlist]

  public init(_ shortlists: [BrokerShortlist]) { self.shortlists = shortlists }

  /// Ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    guard !shortlists.isEmpty else {
      layout.paragraph(
        "No shortlists are kept. Save one with: doorstep brokers shortlist save CASE-0147 --organisation NAME "
          + "--provider ID")
      return layout.text
    }
    for shortlist in shortlists {
      layout.paragraph(
        "\(shortlist.reference.text) of \(shortlist.organization): "
          + ShortlistWording.phrase(for: shortlist.outcome))
      layout.paragraph(
        "\(shortlist.entries.count) on it, kept until \(DateWording.phrase(for: shortlist.expires))", indent: 4)
    }
    return layout.text
  }
}
