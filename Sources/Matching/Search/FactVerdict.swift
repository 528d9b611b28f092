import Schedules

/// What the filters of a query make of one set of facts.
enum FactVerdict: UInt8 {
  case notAsked
  case admitted
  case refused
}

extension PlaceScan {
  /// Whether what a listing states meets the filters. Listings that state the same are judged once.
  mutating func admitsFacts(_ place: Int) -> Bool {
    let set = view.factSet(at: place)
    if factVerdicts[set] == .notAsked { factVerdicts[set] = judge(set) ? .admitted : .refused }
    return factVerdicts[set] == .admitted
  }

  private func judge(_ set: Int) -> Bool {
    let record = view.factSets[set]
    let stated = view.statedFacts(in: record)
    return record.isAdmitted(by: query.factFilter)
      && query.facts.allSatisfy { fact in
        stated.contains { $0.fact == fact && $0.lastDay >= query.factFilter.day }
      }
      && query.factFilter.times?.admits(view.times(in: record)) ?? true
  }
}
