import Foundation

@testable import Access

/// The dull twin of the shortlists: dictionaries, and everything counted anew.
struct PlainShortlists {
  struct Kept {
    var need: String
    var facts: CoarseFacts
    var expires: String
    var entries: [(provider: UUID, note: String)] = []
    var outcome: ShortlistOutcome?
    /// Of the outcome.
    var month = ""
  }

  private var kept: [String: Kept] = [:]
  /// By month, area, task and reason.
  private(set) var counts: [String: Int] = [:]

  mutating func save(
    _ organization: String, _ reference: String, _ provider: UUID, _ need: String, _ facts: CoarseFacts,
    until end: Date, _ moment: Date
  ) {
    let key = key(organization, reference)
    var new = Kept(need: need, facts: facts, expires: end.day)
    if let old = current(key, moment) {
      count(old, -1)
      new.entries = old.entries
    }
    if !new.entries.contains(where: { $0.provider == provider }) { new.entries.append((provider, "")) }
    kept[key] = new
  }

  mutating func note(_ organization: String, _ reference: String, _ provider: UUID, _ note: String, _ moment: Date)
    -> Bool
  {
    change(organization, reference, provider, moment) { $0.entries[$1].note = note }
  }

  mutating func takeOff(_ organization: String, _ reference: String, _ provider: UUID, _ moment: Date) -> Bool {
    change(organization, reference, provider, moment) { $0.entries.remove(at: $1) }
  }

  private mutating func change(
    _ organization: String, _ reference: String, _ provider: UUID, _ moment: Date, _ body: (inout Kept, Int) -> Void
  ) -> Bool {
    let key = key(organization, reference)
    guard var old = current(key, moment), let place = old.entries.firstIndex(where: { $0.provider == provider }) else {
      return false
    }
    body(&old, place)
    kept[key] = old
    return true
  }

  mutating func end(_ organization: String, _ reference: String, _ outcome: ShortlistOutcome, _ moment: Date) -> Bool {
    let key = key(organization, reference)
    guard var old = current(key, moment) else { return false }
    count(old, -1)
    old.outcome = outcome
    old.month = String(moment.day.prefix(7))
    kept[key] = old
    count(old, 1)
    return true
  }

  mutating func erase(_ organization: String, _ reference: String, _ moment: Date) -> Bool {
    let key = key(organization, reference)
    guard let old = current(key, moment) else { return false }
    count(old, -1)
    kept[key] = nil
    return true
  }

  mutating func removeExpired(_ moment: Date) -> Int {
    let over = kept.filter { $0.value.expires < moment.day }.keys
    for key in over { kept[key] = nil }
    return over.count
  }

  func lines(_ organization: String, _ moment: Date) -> [String] {
    kept.filter { $0.key.hasPrefix(organization + " ") && $0.value.expires >= moment.day }.sorted { $0.key < $1.key }
      .map { key, value in
        Self.line(key, value.expires, value.need, value.entries.map { "\($0.provider) \($0.note)" }, value.outcome)
      }
  }

  static func line(_ shortlist: BrokerShortlist) -> String {
    line(
      "\(shortlist.organization) \(shortlist.reference.text)", shortlist.expires, shortlist.need?["tasks"]?.first ?? "",
      shortlist.entries.map { "\($0.provider) \($0.note)" }, shortlist.outcome)
  }

  private static func line(
    _ key: String, _ expires: String, _ need: String, _ entries: [String], _ outcome: ShortlistOutcome?
  ) -> String {
    "\(key) \(expires) \(need) \(entries) \(outcome.map { "\($0)" } ?? "open")"
  }

  private func key(_ organization: String, _ reference: String) -> String { "\(organization) \(reference)" }

  private func current(_ key: String, _ moment: Date) -> Kept? {
    kept[key].flatMap { $0.expires >= moment.day ? $0 : nil }
  }

  private mutating func count(_ kept: Kept, _ change: Int) {
    guard let reason = kept.outcome?.reason else { return }
    for task in kept.facts.tasks {
      let key = "\(kept.month) \(kept.facts.area ?? "") \(task) \(reason.rawValue)"
      counts[key, default: 0] += change
      if counts[key] == 0 { counts[key] = nil }
    }
  }
}
