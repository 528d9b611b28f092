import DirectoryStore
import Foundation
import OpenReferral

extension StewardList {
  /// What stewards look at again: what was put right and has changed at its source since, and what nobody has checked
  /// for long.
  ///
  /// - Parameters:
  ///   - show: "overtaken" or "stale"; anything else is the first.
  ///   - page: from 1.
  ///   - stale: gives those of a part of the list, and how many there are in all.
  public static func review(
    overtaken: [StoredService], show: String?, page: Int,
    stale: (Range<Int>) throws -> (entries: [StoredService], total: Int)
  ) rethrows -> StewardList {
    let total = try stale(0..<0).total
    let parts = [
      Part(value: "overtaken", title: "Changed at the source", count: overtaken.count),
      Part(value: "stale", title: "Not checked for long", count: total),
    ]
    let part = part(show, of: parts)
    let paging = Paging(page, of: part.count)
    let isStale = part.value == "stale"
    let entries =
      isStale ? try stale(paging.range).entries.map(staleEntry) : overtaken[paging.range].map(overtakenEntry)
    return StewardList(
      path: "/steward/review", title: "To look at again",
      lead: isStale
        ? "Entries last checked \(Freshness.staleMonths) months ago or longer, the longest ago first. They sink in "
          + "searches, and say so."
        : "Somebody put these right here, and the source has changed the same field since. Ours is shown meanwhile.",
      parts: parts, shown: part.value, paging: paging, empty: "Nothing is to be looked at.", entries: entries)
  }

  private static func staleEntry(_ stored: StoredService) -> StewardEntry {
    StewardEntry(
      title: stored.service.name, link: LocalLink(entry: stored.service.id),
      lines: [
        "Last checked: \(FreshnessWording.phrase(for: stored.service)).",
        "From \(stored.source.name), record \(stored.sourceIdentifier).",
      ],
      actions: [EntryForm.action(.assure, stored.service.id, [("back", "stale")])])
  }

  private static func overtakenEntry(_ stored: StoredService) -> StewardEntry {
    let changed = stored.corrections.filter(\.isOvertaken)
    let view = CorrectionView(stored)
    return StewardEntry(
      title: stored.service.name, link: LocalLink(entry: stored.service.id),
      lines: changed.map { correction in
        "\(CorrectionView.title(of: correction.field)): ours is \(view.ours(correction)); the source says "
          + "\(view.theirs(correction))."
      },
      actions: changed.flatMap { correction in
        let field = [("field", correction.field.rawValue), ("back", "overtaken")]
        return [
          EntryForm.action(.keep, stored.service.id, field, words: words("Keep ours", correction, changed)),
          EntryForm.action(.takeBack, stored.service.id, field, words: words("Use theirs", correction, changed)),
        ]
      })
  }

  /// Names the field where there are several.
  private static func words(_ words: String, _ correction: Correction, _ all: [Correction]) -> String {
    all.count == 1 ? words : "\(words) (\(CorrectionView.title(of: correction.field).lowercased()))"
  }
}
