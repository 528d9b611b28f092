import DirectoryStore
import Foundation
import OpenReferral

/// One source on the steward's page: how much, how fresh, and what its last import or sync complained of.
struct StewardSource {
  let source: SourceSummary
  /// Nil for one that is imported by hand.
  let feed: FeedEntry?
  let today: String

  func render(in html: inout HTMLWriter) {
    html.element("li") { html in
      html.element("h3", text: source.source.name)
      for line in lines { html.element("p", text: line) }
    }
  }

  private var lines: [String] {
    [freshness, imported, withheld, synced].compactMap { $0 }
  }

  private var freshness: String {
    let share = 100 * source.count(.fresh, today: today) / max(source.services, 1)
    let stale = source.count(.stale, today: today)
    return "\(source.services == 1 ? "1 entry" : "\(source.services) entries"): \(share) % checked within a year"
      + (stale == 0 ? "." : ", \(stale) not for two years.")
  }

  private var imported: String {
    let when = source.lastImport.map { "Last imported \(FeedMoment.text($0))" } ?? "Never imported"
    guard let problems = source.problems else { return when + "." }
    let refused = source.refused ?? 0
    return problems + refused == 0
      ? "\(when), without a problem."
      : "\(when), with \(count(problems, "problem")); \(count(refused, "record")) refused."
  }

  private func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)" + (number == 1 ? "" : "s") }

  private var withheld: String? {
    let parts = [
      source.held == 0 ? nil : "\(source.held) held back",
      source.merged == 0 ? nil : "\(source.merged) merged into others",
      source.waitingDuplicates == 0 ? nil : "\(count(source.waitingDuplicates, "pair")) to decide on",
    ].compactMap { $0 }
    return parts.isEmpty ? nil : Capitals.first(of: parts.joined(separator: ", ")) + "."
  }

  private var synced: String? {
    guard let feed else { return nil }
    let when =
      feed.state.lastSync.map { "Feed read to its end \(FeedMoment.text($0))." } ?? "Feed never read to its end."
    return feed.state.fault.map { "\(when) The last reading stopped: \($0)" } ?? when
  }
}
