import DirectoryStore
import Doorstep
import Foundation
import OpenReferral

/// What a steward should look at, as text.
public struct ReviewText {
  private let queue: ReviewQueue
  private let limit: Int

  /// - Parameter limit: how many entries of each sort to name.
  public init(_ queue: ReviewQueue, limit: Int) { (self.queue, self.limit) = (queue, limit) }

  /// The queues, most pressing first, ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    if queue.isEmpty { layout.paragraph("Nothing is to be looked at.") }
    renderOvertaken(in: &layout)
    renderDamaged(in: &layout)
    renderStale(in: &layout)
    layout.blank()
    layout.paragraph(
      "\(queue.neverChecked) entries that nobody has said they checked; \(queue.corrections) corrections in force.")
    layout.paragraph("After a look, say so with: doorstep assure ID --by NAME")
    return layout.text
  }

  private func renderOvertaken(in layout: inout TextLayout) {
    guard !queue.overtaken.isEmpty else { return }
    layout.heading("Corrected here, and changed at the source since: \(queue.overtaken.count)")
    for item in queue.overtaken.prefix(limit) {
      line(item, in: &layout)
      for correction in item.overtaken {
        layout.paragraph(
          "ours \"\(correction.value)\", the source says \(correction.sourceSays.map { "\"\($0)\"" } ?? "nothing")",
          lead: correction.field.rawValue + ": ", indent: 10)
      }
    }
    layout.paragraph(
      "Ours is shown. Keep it with: doorstep correct ID field=value, or: doorstep correct ID field --undo")
    more(queue.overtaken.count, in: &layout)
  }

  private func renderDamaged(in layout: inout TextLayout) {
    guard !queue.damaged.isEmpty else { return }
    layout.blank()
    layout.heading("Damaged, and not shown: \(queue.damaged.count)")
    for record in queue.damaged.prefix(limit) { layout.paragraph(record.description) }
    more(queue.damaged.count, in: &layout)
  }

  private func renderStale(in layout: inout TextLayout) {
    guard !queue.stale.isEmpty else { return }
    layout.blank()
    layout.heading("Not checked for \(Freshness.staleMonths) months: \(queue.stale.count)")
    for item in queue.stale.prefix(limit) {
      line(item, in: &layout)
      layout.paragraph(
        "last checked on \(DateWording.phrase(for: item.assuredDate ?? ""))", indent: 10)
    }
    more(queue.stale.count, in: &layout)
  }

  private func line(_ item: ReviewQueue.Item, in layout: inout TextLayout) {
    layout.paragraph(
      "\(item.name) (\(item.source) \(item.sourceIdentifier))", lead: ShortIdentifier.text(of: item.serviceID) + "  ")
  }

  private func more(_ count: Int, in layout: inout TextLayout) {
    if count > limit { layout.paragraph("And \(count - limit) more: --limit \(count).") }
  }
}
