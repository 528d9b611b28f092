import Foundation
import Geography
import Interests
import Matching
import OpenReferral
import Schedules
import TestSupport
import TextAnalysis

/// The same listings as an index and as the plain scan it must equal.
struct IndexFixture {
  let directory: SyntheticDirectory
  let listings: [Listing]
  let analyzer: Analyzer
  let thesaurus: Thesaurus

  init(listings count: Int, seed: UInt64) throws {
    directory = SyntheticDirectory(listings: count, seed: seed)
    analyzer = try Analyzer()
    thesaurus = Self.thesaurus(of: directory.words, analyzer)
    var listings: [Listing] = []
    var number = 0
    while listings.count < count {
      listings += Self.listings(of: directory.service(number), number)
      number += 1
    }
    self.listings = Array(listings.prefix(count))
  }

  /// Listings of every class of freshness.
  static func listings(of service: Service, _ number: Int) -> [Listing] {
    var service = service
    service.assuredDate = [nil, "2026-10-01", "2025-06-01", "2020-01-31"][number % 4]
    return ListingBuilder(today: "2026-11-21").listings(of: service, from: Make.source)
  }

  func file(_ listings: [Listing]? = nil, origin: IndexOrigin = IndexOrigin(generation: 7, stamp: 70)) throws -> Data {
    var builder = IndexBuilder(analyzer: analyzer, thesaurus: thesaurus)
    for listing in listings ?? self.listings { builder.add(listing) }
    return try builder.file(origin: origin)
  }

  func index(weights: RankingWeights = RankingWeights(), budget: SearchBudget = SearchBudget()) throws -> MatchIndex {
    MatchIndex(try IndexFile(try file()), weights: weights, budget: budget)
  }

  func oracle(weights: RankingWeights = RankingWeights()) -> BruteForceMatcher {
    BruteForceMatcher(listings, analyzer: analyzer, thesaurus: thesaurus, weights: weights)
  }

  func reading(_ listing: Listing) -> ListingReading {
    ListingReading(of: listing, analyzer: analyzer, thesaurus: thesaurus)
  }

  /// A question of any kind that can be asked.
  func query(_ random: inout SeededGenerator) -> MatchQuery {
    var query = MatchQuery(
      terms: terms(&random), centre: centre(&random),
      uncertainty: .metres(pick([0, 0, 200, 1500, 8000], &random)),
      districtCode: pick(SyntheticDirectory.districts.map { Optional($0) } + [nil, "X99", "Y"], &random),
      travelMode: pick(TravelMode.allCases, &random), limit: pick([0, 1, 3, 10, 10, 50, 200], &random))
    let miles: Double? = pick([nil, nil, 0, 0.05, 0.5, 1, 3, 3, 10, 25, 25, 100, 400, 13_000], &random)
    query.radius = miles.map { .miles($0) }
    if Int.random(in: 0..<4, using: &random) == 0 { query.radius = edge(from: query.centre, &random) }
    if Int.random(in: 0..<3, using: &random) == 0 {
      query.filters.kinds = Set(
        (0...Int.random(in: 0...2, using: &random)).map { _ in pick(ListingKind.allCases, &random) })
    }
    query.filters.onlyFree = Int.random(in: 0..<6, using: &random) == 0
    if Int.random(in: 0..<5, using: &random) == 0 {
      query.filters.weekdays = Set((0...1).map { _ in pick(Weekday.allCases, &random) })
    }
    query.countsFacets = Bool.random(using: &random)
    query.countsUpTo = pick([.max, .max, 0, 0, 3, 100], &random)
    if Int.random(in: 0..<4, using: &random) == 0 { query.filters.facts = facts(&random) }
    if Int.random(in: 0..<3, using: &random) == 0 { query.excluded = excluded(&random) }
    return query
  }

  /// Often a word that many listings hold; at times none, or one that nobody says.
  private func excluded(_ random: inout SeededGenerator) -> [[String]] {
    (0..<pick([1, 1, 2], &random)).map { _ in
      (0..<pick([0, 1, 1, 1, 2], &random)).compactMap { _ in
        let isUnknown = Int.random(in: 0..<10, using: &random) == 0
        return analyzer.words(in: isUnknown ? "wibbling" : directory.words.word(using: &random)).first?.stem
      }
    }
  }

  private func facts(_ random: inout SeededGenerator) -> FactFilter {
    var filter = FactFilter()
    for _ in 0..<pick([0, 1, 1, 2], &random) {
      let group = pick(ListingFact.Group.allCases, &random)
      let name = pick((SyntheticDirectory.facts[group.rawValue] ?? []) + ["nobody's"], &random)
      if let fact = ListingFact(group, name) { filter.facts.insert(fact) }
    }
    filter.age = pick([nil, nil, 0, 17, 18, 60, 120], &random)
    filter.greatestRate = pick([nil, nil, 0, 1200, 1551, 9999], &random)
    filter.day = pick([0, 20_261_121, 20_270_101], &random)
    if Bool.random(using: &random) {
      let wanted = WantedTimes(
        weekdays: Set(Weekday.allCases.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }),
        span: pick([nil, nil] + DaySpan.allCases.map { Optional($0) }, &random),
        hours: pick([nil, DayPart.morning, DayPart.afternoon, DayPart.evening], &random))
      filter.times = TimesFilter(wanted, from: CivilDate(year: 2026, month: 11, day: 21))
    }
    return filter
  }

  /// Forty concepts of words of all ranks, each a kind of another and related to a third.
  private static func thesaurus(of words: SyntheticWords, _ analyzer: Analyzer) -> Thesaurus {
    let concepts = (0..<40).map { number in
      let label = { (rank: Int) in words.words[min(rank, words.words.count - 1)] }
      return Concept(
        id: "c\(number)", label: label(number * 7),
        alternatives: [label(number * 11 + 3), label(number) + " " + label(1)],
        suggested: [label(number * 5 + 2)], broader: number > 0 ? ["c\(number / 2)"] : [],
        related: ["c\((number * 3 + 1) % 40)"], origin: "here")
    }
    return Thesaurus(concepts, analyzer: analyzer)
  }

  /// A concept as a question asks for it: itself, and what lies beside it.
  private func conceptTerms(_ random: inout SeededGenerator) -> [QueryTerm] {
    let number = Int.random(in: 0..<thesaurus.concepts.count, using: &random)
    let (id, part) = (thesaurus.concepts[number].id, Int.random(in: 0..<3, using: &random))
    let certainty: Double = pick([1, 0.5], &random)
    return [
      QueryTerm(
        stem: ConceptKey.strong(id), word: "it", weight: 2 * certainty,
        role: .concept(number, certainty: certainty), part: part),
      QueryTerm(stem: ConceptKey.weak(id), word: "it", weight: 2 * certainty, role: .beside(number), part: part),
    ]
  }

  private func terms(_ random: inout SeededGenerator) -> [QueryTerm] {
    var terms = Bool.random(using: &random) ? conceptTerms(&random) : []
    for _ in 0..<pick([0, 1, 1, 2, 2, 3, 4, 7], &random) {
      let isUnknown = Int.random(in: 0..<15, using: &random) == 0
      let word = isUnknown ? "wibbling" : directory.words.word(using: &random)
      guard let stem = analyzer.words(in: word).first?.stem, !terms.contains(where: { $0.stem == stem }) else {
        continue
      }
      terms.append(
        QueryTerm(
          stem: stem, word: word, weight: pick([1, 1, 1, 0.3, 0.7, 2, 1e-6], &random),
          part: Int.random(in: 0..<3, using: &random)))
    }
    return terms
  }

  /// A radius that a venue, often the farthest, lies just inside, on or just outside of.
  private func edge(from centre: Coordinate?, _ random: inout SeededGenerator) -> Distance? {
    guard let centre else { return nil }
    let distances = listings.compactMap { listing -> Double? in
      guard case .venue(let place, _) = listing.reach else { return nil }
      return centre.distance(to: place).metres
    }
    guard let farthest = distances.max(), let any = distances.randomElement(using: &random) else { return nil }
    let exact = Bool.random(using: &random) ? farthest : any
    return .metres(pick([exact, exact.nextDown, exact.nextUp, exact * (1 - 1e-9)], &random))
  }

  private func centre(_ random: inout SeededGenerator) -> Coordinate? {
    switch Int.random(in: 0..<20, using: &random) {
    case 0, 1: return nil
    case 2: return pick([(0, 0), (90, 0), (-53, 179.99), (49.9, -6.3), (60.8, -0.8), (71, -2)], &random)
    case 3, 4:
      return Coordinate(
        latitude: Double.random(in: 49...61, using: &random), longitude: Double.random(in: -8...2, using: &random))
    case 5:
      guard case .venue(let place, _) = listings.randomElement(using: &random)?.reach else { return nil }
      return place
    default:
      let point = directory.point(near: directory.town(&random), &random)
      return Coordinate(latitude: point.latitude + 0.00003, longitude: point.longitude)
    }
  }

  private func pick(_ places: [(Double, Double)], _ random: inout SeededGenerator) -> Coordinate? {
    let place = places[Int.random(in: 0..<places.count, using: &random)]
    return Coordinate(latitude: place.0, longitude: place.1)
  }

  private func pick<Value>(_ values: [Value], _ random: inout SeededGenerator) -> Value {
    values[Int.random(in: 0..<values.count, using: &random)]
  }
}
