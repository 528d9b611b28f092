import DirectoryStore
import Foundation
import OpenReferral

extension StewardList {
  /// What the public said is wrong.
  ///
  /// - Parameters:
  ///   - suggestions: the oldest first.
  ///   - show: "waiting" or "done"; anything else is the first.
  ///   - page: from 1.
  ///   - read: gives entries by their ids.
  public static func suggestions(
    _ suggestions: [StewardSuggestion], show: String?, page: Int, read: ([UUID]) throws -> [UUID: StoredService]
  ) rethrows -> StewardList {
    let waiting = suggestions.filter { !$0.isSettled }
    let settled = suggestions.filter(\.isSettled)
    let parts = [
      Part(value: "waiting", title: "Waiting", count: waiting.count),
      Part(value: "done", title: "Done", count: settled.count),
    ]
    let part = part(show, of: parts)
    let paging = Paging(page, of: part.count)
    let shown = (part.value == "waiting" ? waiting : settled)[paging.range]
    let entries = try read(shown.map(\.service))
    return StewardList(
      path: "/steward/suggestions", title: "Suggestions of the public",
      lead: "What people say is wrong. Ask before you believe it, then put the entry right.", parts: parts,
      shown: part.value, paging: paging,
      empty: part.value == "waiting" ? "No suggestion waits." : "None has been dealt with yet.",
      entries: shown.map { entry($0, entries[$0.service]) })
  }

  private static func entry(_ suggestion: StewardSuggestion, _ stored: StoredService?) -> StewardEntry {
    let words = [
      "\(DateWording.phrase(for: suggestion.date)): \(suggestion.subject?.words ?? "Something else").",
      suggestion.details, suggestion.reply.isEmpty ? "" : "To answer: \(suggestion.reply)",
    ]
    return StewardEntry(
      title: stored?.service.name ?? "An entry that is not there any more",
      link: stored.map { LocalLink(entry: $0.service.id) }, lines: words.filter { !$0.isEmpty },
      actions: [SuggestionForm.action(suggestion.isSettled ? .reopen : .settle, suggestion.id)])
  }
}
