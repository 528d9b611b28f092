import Foundation
import Geography
import Interests
import OpenReferral
import TextAnalysis

/// The engine as a plain scan: every listing is scored for every query.
///
/// It is exact and easy to read, and it stays when a faster engine comes: as the oracle the faster one must equal in
/// ids, order and score. An immutable snapshot; to change the directory, build another.
/// Building costs one pass over the text; a query costs one pass over the listings.
public struct BruteForceMatcher: Sendable {
  /// Every searchable listing, ordered by id.
  public let listings: [Listing]
  private let terms: [ListingTerms]
  private let statistics: TermStatistics
  private let weights: RankingWeights
  private let analyzer: Analyzer
  private let thesaurus: Thesaurus

  /// A snapshot of the given listings, in any order. No listings: every query finds nothing. Without a thesaurus it
  /// knows words only.
  ///
  /// - Parameter averageLength: what impacts are computed with; nil for the average of these listings.
  public init(
    _ listings: [Listing], analyzer: Analyzer, thesaurus: Thesaurus? = nil, weights: RankingWeights = RankingWeights(),
    averageLength: Double? = nil
  ) {
    let thesaurus = thesaurus ?? Thesaurus(analyzer: analyzer)
    self.listings = listings.sorted { $0.id < $1.id }
    self.terms = self.listings.map { ListingTerms(of: $0, analyzer: analyzer, thesaurus: thesaurus) }
    self.statistics = TermStatistics(of: terms, averageLength: averageLength)
    self.analyzer = analyzer
    self.thesaurus = thesaurus
    self.weights = weights
  }

  /// Everything that fits a query, best first.
  ///
  /// A listing fits when it holds at least one of the terms (or none were asked), passes the filters, and its place
  /// allows it: a venue within the radius, a traveller whose area contains the person, anything remote or unplaced.
  public func run(_ query: MatchQuery) -> MatchResults {
    let weighted = statistics.weigh(query.terms)
    let candidates = listings.indices.compactMap { score($0, for: query, weighted: weighted) }
    let ranked = bestOfEachService(candidates.sorted { isBefore($0, $1) })
    let coverage = WordCoverage(weighted, of: query.terms, listings: listings.count)
    let shown = ranked.prefix(query.limit).map {
      match($0.candidate, others: $0.others, for: query, weighted: weighted, coverage: coverage)
    }
    return MatchResults(
      matches: shown, total: ranked.count, unknownWords: query.unknownWords(besides: weighted),
      facets: query.countsFacets ? facets(of: ranked.map { listings[$0.candidate.index].service }) : nil)
  }

  /// Where a match says the words asked for, and what each adds to its score. For the few matches that are shown.
  ///
  /// In the order asked; empty for a query without words. The values add up to the match's `.words` part, but for the
  /// rounding of the last binary digit.
  public func explain(_ match: Match, for query: MatchQuery) -> [MatchedWord] {
    guard let index = index(of: match.listing.id) else { return [] }
    let reading = ListingReading(of: match.listing, analyzer: analyzer, thesaurus: thesaurus)
    let finder = EvidenceFinder(reading, terms: query.terms, thesaurus: thesaurus)
    return statistics.weigh(query.terms).compactMap { weighted in
      let term = query.terms[weighted.position]
      let impact = impact(of: term, in: index)
      guard impact > 0 else { return nil }
      return finder.find(term, value: weights.words * Double(weighted.weight * impact) / TextImpact.scale)
    }
  }

  /// The place of a listing in `listings`, by binary search; nil for a listing of another snapshot.
  private func index(of id: UUID) -> Int? {
    var low = 0
    var high = listings.count
    while low < high {
      let middle = (low + high) / 2
      if listings[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low < listings.count && listings[low].id == id ? low : nil
  }

  /// How many listings hold a term; 0 for an unknown one.
  public func listings(containing stem: String) -> Int { statistics.listings(containing: stem) }

  /// Calls `body` with the UTF-8 of every term some listing holds, in no order. Terms of concepts are among them.
  public func forEachTerm(_ body: (UnsafeBufferPointer<UInt8>) -> Void) { statistics.forEachTerm(body) }

  private struct Candidate {
    let index: Int
    let distance: Distance?
    let parts: [ScorePart]
    let score: Double
  }

  private func score(_ index: Int, for query: MatchQuery, weighted: [WeightedTerm]) -> Candidate? {
    let listing = listings[index]
    let text = textScore(index, query.terms, weighted)
    guard query.terms.isEmpty || text > 0, query.filters.admits(listing), !excludes(index, query.excluded),
      let place = query.place(of: listing)
    else { return nil }
    let freshness = RankingWeights.freshness(listing.freshness)
    let parts = [
      ScorePart(name: .words, value: weights.words * Double(text) / TextImpact.scale),
      ScorePart(name: .near, value: weights.near * place.nearness),
      ScorePart(name: .freshness, value: freshness),
    ]
    return Candidate(
      index: index, distance: place.distance, parts: freshness == 0 ? parts.dropLast() : parts,
      score: parts[0].value + parts[1].value + freshness)
  }

  /// Sum of weight times impact: a whole number, so that no order of adding can change it.
  private func textScore(_ index: Int, _ terms: [QueryTerm], _ weighted: [WeightedTerm]) -> Int {
    weighted.reduce(0) { $0 + $1.weight * impact(of: terms[$1.position], in: index) }
  }

  /// Whether a listing says all stems of something not wanted strongly.
  private func excludes(_ index: Int, _ excluded: [[String]]) -> Bool {
    excluded.contains { stems in
      !stems.isEmpty
        && stems.allSatisfy { impact(of: QueryTerm(stem: $0, word: $0), in: index) >= TextImpact.strong }
    }
  }

  private func impact(of term: QueryTerm, in index: Int) -> Int {
    guard let frequency = terms[index].frequencies[term.stem] else { return 0 }
    return TextImpact.impact(
      of: frequency, length: terms[index].textLength, averageLength: statistics.averageLength)
  }

  private func isBefore(_ one: Candidate, _ other: Candidate) -> Bool {
    one.score != other.score ? one.score > other.score : one.index < other.index
  }

  private func bestOfEachService(_ ranked: [Candidate]) -> [(candidate: Candidate, others: Int)] {
    var counts: [UUID: Int] = [:]
    for candidate in ranked { counts[listings[candidate.index].service.id, default: 0] += 1 }
    var seen: Set<UUID> = []
    return ranked.compactMap { candidate in
      let service = listings[candidate.index].service.id
      return seen.insert(service).inserted ? (candidate, (counts[service] ?? 1) - 1) : nil
    }
  }

  private func match(
    _ candidate: Candidate, others: Int, for query: MatchQuery, weighted: [WeightedTerm], coverage: WordCoverage
  ) -> Match {
    let held = weighted.reduce(UInt32(0)) {
      $0 | (impact(of: query.terms[$1.position], in: candidate.index) > 0 ? $1.bit : 0)
    }
    return Match(
      listing: listings[candidate.index], parts: candidate.parts, wordCoverage: coverage.share(of: held),
      distance: candidate.distance, otherListings: others)
  }

  private func facets(of services: [Service]) -> MatchFacets {
    services.reduce(into: MatchFacets()) { facets, service in
      let stated = service.statedWeekdays
      facets.add(
        kind: service.kind, isFree: service.isStatedFree, weekdays: stated.isEmpty ? Set(Weekday.allCases) : stated)
    }
  }
}
