/// Remembers which facts short texts state, because a directory says the same few hundred over and over.
struct FactMemory {
  private struct Text: Hashable {
    let group: ListingFact.Group
    let text: String
  }

  /// Holds no more texts: then it forgets them all, which costs less than to choose.
  private static let limit = 4096
  private var facts: [Text: [ListingFact]] = [:]

  /// What `ListingFact.stated` gives. A text too long to be a fact in words of its own is read each time.
  mutating func stated(_ group: ListingFact.Group, in text: String) -> [ListingFact] {
    guard text.utf8.count <= FactNames.longestOwn else { return ListingFact.stated(group, in: text) }
    let key = Text(group: group, text: text)
    if let known = facts[key] { return known }
    if facts.count == Self.limit { facts.removeAll() }
    let stated = ListingFact.stated(group, in: text)
    facts[key] = stated
    return stated
  }
}
