import Geography

/// Names of places: exact with what narrows them down, then likeness.
struct NameResolver {
  let table: PlaceTable

  /// More words than any address we would read.
  static let maximumWords = 12
  static let offered = 10
  static let suggested = 5

  func resolve(_ name: FoldedName, suggests: Bool = true) -> PlaceResolution {
    guard name.words.count <= Self.maximumWords else { return .notFound(UnresolvedPlace(.unknownName)) }
    for qualifying in [fitsNarrowly, fits, isNear] {
      for split in splits(of: name) {
        if let region = outsideRegion(name, split) { return .notFound(UnresolvedPlace(.outsideGreatBritain(region))) }
        let rest = name.words[split...]
        let found = candidates(for: name.words[..<split]).filter { rest.isEmpty || qualifying($0, rest) }
        if !found.isEmpty { return decide(found, isNarrowed: !rest.isEmpty) }
      }
    }
    return .notFound(UnresolvedPlace(.unknownName, suggestions: suggests ? suggestions(for: name) : []))
  }

  /// Where the name may end and its qualifiers begin: at the comma if there is one, then the longest name first.
  private func splits(of name: FoldedName) -> [Int] {
    let longestFirst = Array(stride(from: name.words.count, to: 0, by: -1))
    return (name.wordsBeforeComma.map { [$0] } ?? []) + longestFirst
  }

  private func decide(_ found: [PlaceCandidate], isNarrowed: Bool) -> PlaceResolution {
    let places = found.filter { $0.areaLevel != .nation }
    let (meant, ordered) = PlaceRanking.decide(places, isNarrowed: isNarrowed)
    if places.count < found.count {
      let namesakes = ordered.prefix(Self.suggested).map(\.place.suggestion)
      return .notFound(UnresolvedPlace(.tooWide, suggestions: namesakes))
    }
    guard let meant else { return .ambiguous(ordered.prefix(Self.offered).map(\.place)) }
    let others = ordered.filter { $0.target != meant.target }.prefix(Self.suggested).map(\.place.suggestion)
    return .resolved(others.isEmpty ? meant.place : meant.place.adding([.othersShareTheName(Array(others))]))
  }

  // MARK: Candidates

  private func candidates(for words: ArraySlice<String>) -> [PlaceCandidate] {
    candidates(table.names.entries(for: words.joined(separator: " ")))
  }

  /// One for each target; a full name before a first part.
  private func candidates(_ entries: [NameEntry]) -> [PlaceCandidate] {
    var seen: Set<NameEntry.Target> = []
    return entries.sorted { !$0.isShort && $1.isShort }.compactMap { entry in
      seen.insert(entry.target).inserted ? candidate(entry) : nil
    }
  }

  func candidate(_ entry: NameEntry) -> PlaceCandidate? {
    switch entry.target {
    case .outside:
      return nil
    case .area(let ordinal):
      let chain = table.chain(from: ordinal)
      guard let area = chain.first else { return nil }
      // A nation has no place of its own; it stays a candidate so that it can be called too wide.
      let place =
        area.place
        ?? ResolvedPlace(
          label: area.name, coordinate: area.centre, precision: .district, uncertainty: area.reach, districtCode: nil,
          districtName: nil, query: area.name, notes: [])
      return PlaceCandidate(
        target: entry.target, name: FoldedName(area.name).text, isShort: false, place: place, people: area.people,
        areas: chain, parent: "",
        areaLevel: area.level)
    case .locality(let ordinal):
      guard let record = table.locality(ordinal) else { return nil }
      return PlaceCandidate(
        target: entry.target, name: FoldedName(record.name).text, isShort: entry.isShort, place: record.place,
        people: record.people,
        areas: table.chain(from: record.district.ordinal), parent: FoldedName(record.parent).text, areaLevel: nil)
    }
  }

  // MARK: Qualifiers

  private static let everywhere: Set<String> = ["uk", "gb", "great britain", "united kingdom", "britain"]

  /// Whether the rest of the words names a locality's own district, and nothing else but its parent. "Skelton, North
  /// Yorkshire" is the one in that council's area, not the one in York, though York is in the county.
  private func fitsNarrowly(_ candidate: PlaceCandidate, _ rest: ArraySlice<String>) -> Bool {
    guard candidate.areaLevel == nil else { return false }
    var namesDistrict = false
    let isConsumed = consumes(rest) { phrase in
      let isDistrict = names(phrase, anyOf: candidate.areas.prefix(1))
      namesDistrict = namesDistrict || isDistrict
      return isDistrict || phrase == candidate.parent
    }
    return isConsumed && namesDistrict
  }

  /// Whether it names only its parent, its district, its county, its nation or the whole country.
  private func fits(_ candidate: PlaceCandidate, _ rest: ArraySlice<String>) -> Bool {
    consumes(rest) { phrase in
      phrase == candidate.parent || Self.everywhere.contains(phrase) || names(phrase, anyOf: candidate.outerAreas[...])
    }
  }

  private func names(_ phrase: String, anyOf areas: ArraySlice<Area>) -> Bool {
    table.names.entries(for: phrase).contains { entry in areas.contains { entry.target == .area($0.ordinal) } }
  }

  /// Or a town within 15 km: people write post towns ("Billinge, Wigan", which is in St Helens).
  private func isNear(_ candidate: PlaceCandidate, _ rest: ArraySlice<String>) -> Bool {
    consumes(rest) { phrase in
      fits(candidate, [phrase])
        || candidates(table.names.entries(for: phrase)).contains { town in
          town.areaLevel == nil && town.target != candidate.target && town.people >= PlaceRanking.town
            && town.place.coordinate.distance(to: candidate.place.coordinate) <= .kilometres(15)
        }
    }
  }

  /// Takes the longest phrase that passes, again and again; true when nothing is left.
  private func consumes(_ words: ArraySlice<String>, _ passes: (String) -> Bool) -> Bool {
    var rest = words
    while !rest.isEmpty {
      let taken = stride(from: rest.count, to: 0, by: -1).first { passes(rest.prefix($0).joined(separator: " ")) }
      guard let taken else { return false }
      rest = rest.dropFirst(taken)
    }
    return true
  }

  /// "Bangor, Northern Ireland", or a name that only places outside Great Britain have.
  private func outsideRegion(_ name: FoldedName, _ split: Int) -> OutsideRegion? {
    let entries = table.names.entries(for: name.words[..<split].joined(separator: " "))
    let rest = table.names.entries(for: name.words[split...].joined(separator: " "))
    for case .outside(let region) in entries.map(\.target) {
      if rest.contains(where: { $0.target == .outside(region) }) { return region }
      if split == name.words.count, entries.allSatisfy({ $0.target == .outside(region) }) { return region }
    }
    return nil
  }
}
