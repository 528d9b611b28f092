import DirectoryStore
import Foundation

extension StewardList {
  /// What imports held back, and what was decided on it.
  ///
  /// - Parameters:
  ///   - show: "waiting" or "decided"; anything else is the first.
  ///   - page: from 1.
  public static func holds(_ holds: [Hold], show: String?, page: Int) -> StewardList {
    let waiting = holds.filter { $0.decision == nil }
    let decided = holds.filter { $0.decision != nil }
    let parts = [
      Part(value: "waiting", title: "Waiting", count: waiting.count),
      Part(value: "decided", title: "Decided", count: decided.count),
    ]
    let part = part(show, of: parts)
    let paging = Paging(page, of: part.count)
    let all = part.value == "waiting" ? waiting : decided
    return StewardList(
      path: "/steward/holds", title: "Held back by imports",
      lead: "What is held back is kept and not shown until somebody decides.", parts: parts, shown: part.value,
      paging: paging,
      empty: part.value == "waiting" ? "Nothing waits for a decision." : "Nothing has been decided yet.",
      entries: all[paging.range].map(entry))
  }

  private static func entry(_ hold: Hold) -> StewardEntry {
    let state =
      switch hold.decision {
      case nil: "Kept and not shown."
      case .released: "Released: shown."
      case .keptOut: "Kept out: not shown, whatever later imports say."
      }
    let choices: [HoldForm.Choice] = hold.decision == nil ? [.release, .keepOut] : [.undo]
    return StewardEntry(
      title: hold.name, link: LocalLink(entry: hold.serviceID),
      lines: [
        Capitals.first(of: "\(hold.rule.rawValue): \(hold.found)."),
        "From \(hold.source), record \(hold.sourceIdentifier). \(state)",
      ],
      actions: choices.map { HoldForm.action($0, hold.serviceID) })
  }
}
