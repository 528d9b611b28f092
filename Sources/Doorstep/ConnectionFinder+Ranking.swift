import Geography
import Matching
import Places

extension ConnectionFinder {
  /// How deep the engine is asked to look for the best.
  static let depth = 200
  /// The same for the nearest, which may be further down in the order of scores. Beyond that the list of the best would
  /// cost more than the search.
  static let depthForNearest = 2000

  /// Everything for one interest: as asked, or within the usual radius, or at last at any distance.
  func rank(_ interest: ParsedInterest, on ground: Ground, asked: ParsedQuery, in index: MatchIndex) -> InterestRanking
  {
    var query = query(for: interest, on: ground, asked: asked)
    var found = run(query, on: ground, in: index)
    var widening: Widening?
    if found.good.isEmpty, asked.radius == nil, query.radius != nil {
      query.radius = nil
      let further = run(query, on: ground, in: index)
      widening = further.good.isEmpty ? nil : .beyondUsualRadius(Self.usualRadius)
      if !further.good.isEmpty { found = Found(good: further.good, close: found.close, results: further.results) }
    }
    return InterestRanking(
      interest: interest, query: query, good: ordered(found.good, asked.request.order), close: found.close,
      unknownWords: found.results.unknownWords, leftOut: leftOut(of: query, matching: found.results.total, in: index),
      facets: found.results.facets ?? MatchFacets(), isComplete: found.results.isComplete, widening: widening)
  }

  /// What one search brought.
  private struct Found {
    let good: [IndexMatch]
    let close: [IndexMatch]
    let results: IndexResults
  }

  private func run(_ query: MatchQuery, on ground: Ground, in index: MatchIndex) -> Found {
    let results = index.run(query)
    let ranked = ground.place == nil ? results.matches : placedFirst(results.matches)
    return Found(good: ranked.filter(\.isGood), close: ranked.filter { !$0.isGood }, results: results)
  }

  /// How many services would match, were nothing said no to.
  private func leftOut(of query: MatchQuery, matching total: Int, in index: MatchIndex) -> Int {
    guard !query.excluded.isEmpty else { return 0 }
    var everything = query
    (everything.excluded, everything.limit, everything.countsFacets) = ([], 0, false)
    return index.run(everything).total - total
  }

  private func query(for interest: ParsedInterest, on ground: Ground, asked: ParsedQuery) -> MatchQuery {
    MatchQuery(
      terms: interest.terms, centre: ground.place?.coordinate, uncertainty: ground.place?.uncertainty ?? .metres(0),
      districtCode: ground.place?.districtCode,
      radius: asked.radius ?? (ground.place == nil ? nil : Self.usualRadius), travelMode: asked.request.travelMode,
      filters: asked.filters, excluded: asked.excluded,
      limit: asked.request.order == .nearest ? Self.depthForNearest : Self.depth,
      countsFacets: true)
  }

  /// Who asks for a place is answered with places: what does not say where it is comes after what does.
  private func placedFirst(_ matches: [IndexMatch]) -> [IndexMatch] {
    matches.filter { !$0.isUnplaced } + matches.filter(\.isUnplaced)
  }

  private func ordered(_ matches: [IndexMatch], _ order: MatchOrder) -> [IndexMatch] {
    guard order == .nearest else { return matches }
    return matches.enumerated().sorted { one, other in
      let distances = (one.element.distance?.metres ?? .infinity, other.element.distance?.metres ?? .infinity)
      return distances.0 != distances.1 ? distances.0 < distances.1 : one.offset < other.offset
    }.map(\.element)
  }
}
