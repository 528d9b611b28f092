import DirectoryStore
import Foundation

extension StewardSection {
  /// What waits for a decision.
  public static func waiting(_ holds: [Hold]) -> StewardSection {
    StewardSection(
      id: "waiting", title: "Held back by imports", empty: "Nothing waits for a decision.",
      entries: holds.filter { $0.decision == nil }.map { entry($0, [.release, .keepOut]) })
  }

  /// What was decided, so that it can be taken back.
  public static func decided(_ holds: [Hold]) -> StewardSection {
    StewardSection(
      id: "decided", title: "Decided", empty: "Nothing has been decided yet.",
      entries: holds.filter { $0.decision != nil }.map { entry($0, [.undo]) })
  }

  private static func entry(_ hold: Hold, _ choices: [HoldForm.Choice]) -> Entry {
    let state =
      switch hold.decision {
      case nil: "Kept and not shown."
      case .released: "Released: shown."
      case .keptOut: "Kept out: not shown, whatever later imports say."
      }
    return Entry(
      title: hold.name, listing: hold.decision == .released ? LocalLink(listing: hold.serviceID) : nil,
      lines: [
        Capitals.first(of: "\(hold.rule.rawValue): \(hold.found)."),
        "From \(hold.source), record \(hold.sourceIdentifier). \(state)",
      ],
      actions: choices.map { choice in
        Action(
          words: choice.words, link: LocalLink("/steward/holds"),
          fields: [("service", hold.serviceID.uuidString.lowercased()), ("decision", choice.rawValue)])
      })
  }
}
