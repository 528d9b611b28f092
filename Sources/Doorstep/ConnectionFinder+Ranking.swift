import Geography
import Matching
import Places

extension ConnectionFinder {
  /// How deep the engine is asked to look for the best.
  static let depth = 200
  /// The same for the nearest, which may be anywhere in the order of scores.
  static let depthForNearest = 100_000

  /// Everything for one interest: as asked, or within the usual radius, or at last at any distance.
  func rank(_ interest: ParsedInterest, on ground: Ground, asked: ParsedQuery) -> InterestRanking {
    var query = query(for: interest, on: ground, asked: asked)
    var found = run(query, on: ground)
    var widening: Widening?
    if found.good.isEmpty, asked.radius == nil, query.radius != nil {
      query.radius = nil
      let further = run(query, on: ground)
      widening = further.good.isEmpty ? nil : .beyondUsualRadius(Self.usualRadius)
      found = further.good.isEmpty ? found : (further.good, found.close, further.unknownWords)
    }
    return InterestRanking(
      interest: interest, query: query, good: ordered(found.good, asked.request.order), close: found.close,
      unknownWords: found.unknownWords, widening: widening)
  }

  private func run(_ query: MatchQuery, on ground: Ground) -> (good: [Match], close: [Match], unknownWords: [String]) {
    let results = snapshot.matcher.run(query)
    let ranked = ground.place == nil ? results.matches : placedFirst(results.matches)
    return (
      ranked.filter(\.isGood), ranked.filter { !$0.isGood },
      results.unknownWords
    )
  }

  private func query(for interest: ParsedInterest, on ground: Ground, asked: ParsedQuery) -> MatchQuery {
    MatchQuery(
      terms: interest.terms, centre: ground.place?.coordinate, uncertainty: ground.place?.uncertainty ?? .metres(0),
      districtCode: ground.place?.districtCode,
      radius: asked.radius ?? (ground.place == nil ? nil : Self.usualRadius), travelMode: asked.request.travelMode,
      filters: asked.request.filters, limit: asked.request.order == .nearest ? Self.depthForNearest : Self.depth)
  }

  /// Who asks for a place is answered with places: what does not say where it is comes after what does.
  private func placedFirst(_ matches: [Match]) -> [Match] {
    matches.filter { $0.listing.reach != .unplaced } + matches.filter { $0.listing.reach == .unplaced }
  }

  private func ordered(_ matches: [Match], _ order: MatchOrder) -> [Match] {
    guard order == .nearest else { return matches }
    return matches.enumerated().sorted { one, other in
      let distances = (one.element.distance?.metres ?? .infinity, other.element.distance?.metres ?? .infinity)
      return distances.0 != distances.1 ? distances.0 < distances.1 : one.offset < other.offset
    }.map(\.element)
  }
}

extension Match {
  /// Whether the words it holds carry at least 0.6 of the query's weight: one word of two equally telling ones is not
  /// enough, two of three are. Our choice, to be judged with queries.
  var isGood: Bool { wordCoverage >= 0.6 }
}
