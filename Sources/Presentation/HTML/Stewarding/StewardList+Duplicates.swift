import DirectoryStore
import Foundation
import OpenReferral

extension StewardList {
  /// Pairs that are or may be the same, as they stand.
  ///
  /// - Parameters:
  ///   - show: a state; anything else is what waits.
  ///   - page: from 1.
  ///   - read: gives the entries of the pairs of the page, by their ids.
  public static func duplicates(
    _ duplicates: [Duplicate], show: String?, page: Int,
    read: ([UUID]) throws -> [UUID: StoredService]
  ) rethrows -> StewardList {
    let parts = Duplicate.State.allCases.map { state in
      Part(value: state.rawValue, title: title(of: state), count: duplicates.count { $0.state == state })
    }
    let part = part(show, of: parts)
    let paging = Paging(page, of: part.count)
    let pairs = duplicates.filter { $0.state.rawValue == part.value }[...].dropFirst(paging.range.lowerBound)
      .prefix(paging.range.count)
    let entries = try read(pairs.flatMap { [$0.shown.serviceID, $0.other.serviceID] })
    return StewardList(
      path: "/steward/duplicates", title: "Listed twice?",
      lead: "Two sources may list the same thing. What you decide changes no record, and can be taken back.",
      parts: parts, shown: part.value, paging: paging, empty: "There are none.",
      entries: pairs.map { entry($0, entries) })
  }

  private static func title(of state: Duplicate.State) -> String {
    switch state {
    case .waiting: "Waiting"
    case .merged: "Merged by their score"
    case .same: "Called the same"
    case .different: "Called different"
    }
  }

  private static func entry(_ pair: Duplicate, _ entries: [UUID: StoredService]) -> StewardEntry {
    let choices: [DuplicateForm.Choice] =
      switch pair.state {
      case .waiting: [.same, .different]
      case .merged: [.different]
      case .same, .different: [.undo]
      }
    return StewardEntry(
      title: pair.shown.name == pair.other.name ? pair.shown.name : "\(pair.shown.name) and \(pair.other.name)",
      link: nil, lines: lines(of: pair),
      sides: [side(pair.shown, entries), side(pair.other, entries)],
      actions: choices.map { DuplicateForm.action($0, pair.shown.serviceID, pair.other.serviceID) })
  }

  private static func lines(of pair: Duplicate) -> [String] {
    let parts = pair.parts.map { "\($0.name.rawValue) \(digits($0.value))" }.joined(separator: ", ")
    let score =
      pair.parts.isEmpty
      ? "Nobody but a person found them alike." : "How alike: \(digits(pair.score)), of \(parts)."
    let decided = pair.decidedBy.map { " by \($0)" } ?? ""
    switch pair.state {
    case .waiting, .merged: return [score]
    case .same: return [score, "Called the same\(decided). The first is shown."]
    case .different: return [score, "Called different\(decided)."]
    }
  }

  private static func side(_ side: Duplicate.Side, _ entries: [UUID: StoredService]) -> StewardEntry.Side {
    let service = entries[side.serviceID]?.service.publicView
    let contact = service.map { ContactView(service: $0) }
    return StewardEntry.Side(
      heading: side.name, link: LocalLink(entry: side.serviceID),
      facts: [
        ("Source", [side.source]),
        ("Organisation", [service?.organization.name].compactMap { $0 }),
        ("Where", service?.serviceAtLocations.map { AddressWording.phrase(for: $0.location) } ?? []),
        ("When", [service.map { ScheduleWording.phrase(for: $0) }].compactMap { $0 }),
        ("Telephone", contact?.telephones.map(\.shown) ?? []),
        ("E-mail", contact?.emails.map(\.shown) ?? []),
        ("Website", contact?.websites.map(\.shown) ?? []),
        ("About", [service?.description].compactMap { $0 }.map(Self.shortened)),
        ("Checked", [service.map { FreshnessWording.phrase(for: $0) } ?? "It cannot be read."]),
      ])
  }

  /// Enough to tell two entries apart.
  private static func shortened(_ text: String) -> String {
    let most = 240
    return text.unicodeScalars.count <= most ? text : String(text.unicodeScalars.prefix(most)) + "…"
  }

  private static func digits(_ value: Double) -> String { String(format: "%.2f", value) }
}
