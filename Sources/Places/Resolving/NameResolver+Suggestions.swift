extension NameResolver {
  /// What may have been meant: names spelt almost so, alone or before a known area; then bearers of the name elsewhere.
  func suggestions(for name: FoldedName) -> [PlaceSuggestion] {
    var found = alike(name.words[...])
    for split in stride(from: name.words.count - 1, to: 0, by: -1) where found.count < Self.suggested {
      let areas = areaOrdinals(named: name.words[split...].joined(separator: " "))
      if !areas.isEmpty {
        found += alike(name.words[..<split]).filter { $0.areas.contains { areas.contains($0.ordinal) } }
      }
    }
    if found.isEmpty, let split = namedStart(of: name) {
      let entries = table.names.entries(for: name.words[..<split].joined(separator: " "))
      found = entries.compactMap(candidate).sorted { $0.outranks($1) }
    }
    return distinct(found, limit: Self.suggested)
  }

  /// Names that begin like this: the name itself first, then the largest places.
  func completions(of prefix: FoldedName, limit: Int) -> [PlaceSuggestion] {
    let exact = Set(table.names.entries(for: prefix.text).map(\.target))
    var people: [NameEntry.Target: Int] = [:]
    for entry in table.names.entries(beginningWith: prefix.text) where !entry.isShort && people[entry.target] == nil {
      people[entry.target] = self.people(entry.target) + (exact.contains(entry.target) ? 1 << 32 : 0)
    }
    let candidates = people.sorted { ($1.value, $0.key.order) < ($0.value, $1.key.order) }.prefix(
      2 * limit + Self.suggested
    )
    .compactMap { candidate(NameEntry(target: $0.key, isShort: false)) }
    let ranked = candidates.sorted { left, right in
      let (first, second) = (exact.contains(left.target), exact.contains(right.target))
      return first != second ? first : left.outranks(right)
    }
    return distinct(ranked, limit: limit)
  }

  /// Candidates whose name is a few edits away, fewest first, those with the same first letter before others, then the
  /// largest.
  private func alike(_ words: ArraySlice<String>) -> [PlaceCandidate] {
    let text = words.joined(separator: " ")
    guard let limit = Self.editLimit(length: text.utf8.count) else { return [] }
    let initial = text.utf8.first
    let ranked = table.names.entries(like: text, limit: limit).compactMap { entry, edits -> (PlaceCandidate, Int)? in
      guard let candidate = candidate(entry) else { return nil }
      let sameInitial = candidate.name.utf8.first == initial
      return (candidate, edits * 2 + (sameInitial ? 0 : 1))
    }
    return ranked.sorted { $0.1 != $1.1 ? $0.1 < $1.1 : $0.0.outranks($1.0) }.map(\.0)
  }

  /// One edit for four and five letters, two for more: "orell" is one from "orrell". Shorter names are too near others.
  private static func editLimit(length: Int) -> Int? {
    switch length {
    case ..<4: nil
    case 4...5: 1
    case 6...64: 2
    default: nil
    }
  }

  private func areaOrdinals(named phrase: String) -> Set<Int> {
    Set(table.names.entries(for: phrase).compactMap { if case .area(let ordinal) = $0.target { ordinal } else { nil } })
  }

  /// The longest beginning that is a name.
  private func namedStart(of name: FoldedName) -> Int? {
    stride(from: name.words.count, to: 0, by: -1).first { split in
      !table.names.entries(for: name.words[..<split].joined(separator: " ")).isEmpty
    }
  }

  private func people(_ target: NameEntry.Target) -> Int {
    switch target {
    case .locality(let ordinal): table.people(ofLocality: ordinal)
    case .area(let ordinal): table.area(ordinal)?.people ?? 0
    case .outside: 0
    }
  }

  /// Each place once, without nations, and without areas that a town of the same name stands for.
  private func distinct(_ candidates: [PlaceCandidate], limit: Int) -> [PlaceSuggestion] {
    let towns = Set(candidates.filter { $0.areaLevel == nil && $0.people >= PlaceRanking.town }.map(\.name))
    var seen: Set<NameEntry.Target> = []
    let kept = candidates.filter { candidate in
      let yields = candidate.areaLevel != nil && towns.contains(candidate.name)
      return candidate.areaLevel != .nation && !yields && seen.insert(candidate.target).inserted
    }
    return kept.prefix(limit).map(\.place.suggestion)
  }
}
