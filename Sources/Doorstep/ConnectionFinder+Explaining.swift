import Geography
import Matching
import OpenReferral
import Places

extension ConnectionFinder {
  /// The page of an interest's matches that is shown, with its evidence.
  func explain(_ ranking: InterestRanking, asked: SearchRequest) -> InterestAnswer {
    let page = ranking.good.dropFirst((asked.page - 1) * asked.limit).prefix(asked.limit)
    let room = asked.page == 1 ? asked.limit - page.count : 0
    return InterestAnswer(
      interest: ranking.interest, good: page.map { explain($0, for: ranking.query) }, goodTotal: ranking.good.count,
      close: ranking.close.prefix(room).map { explain($0, for: ranking.query) }, unknownWords: ranking.unknownWords,
      widening: ranking.widening, relaxations: ranking.good.isEmpty ? relaxations(of: ranking) : [])
  }

  /// What serves two interests or more: fully, or failing that, what comes close.
  func combine(_ rankings: [InterestRanking], limit: Int) -> [CombinedMatch] {
    guard rankings.count > 1 else { return [] }
    let full = combine(rankings, rankings.map(\.good), limit: limit)
    return full.isEmpty ? combine(rankings, rankings.map { $0.good + $0.close }, limit: limit) : full
  }

  private func combine(_ rankings: [InterestRanking], _ matches: [[Match]], limit: Int) -> [CombinedMatch] {
    CombinedRanking().rank(matches, limit: limit).map { pick in
      let interests = pick.matches.keys.sorted()
      let matches = interests.compactMap { interest in
        pick.matches[interest].map { explain($0, for: rankings[interest].query) }
      }
      return CombinedMatch(interests: interests, matches: matches, value: pick.value)
    }
  }

  private func explain(_ match: Match, for query: MatchQuery) -> ExplainedMatch {
    ExplainedMatch(
      match: match, words: snapshot.matcher.explain(match, for: query), townName: townName(of: match.listing))
  }

  private func townName(of listing: Listing) -> String? {
    if let town = listing.location?.addresses.compactMap(\.city).first { return town }
    guard case .venue(let coordinate, _) = listing.reach else { return nil }
    return gazetteer.nearestLocality(to: coordinate)?.name
  }

  /// Each limit in force, dropped by itself: how many would then match. Only those that bring something; where none
  /// does, all of them together.
  private func relaxations(of ranking: InterestRanking) -> [Relaxation] {
    let single = Relaxation.Limit.allCases.filter { $0 != .all }.compactMap { relaxation(of: ranking, dropping: $0) }
    return single.isEmpty ? [relaxation(of: ranking, dropping: .all)].compactMap { $0 } : single
  }

  private func relaxation(of ranking: InterestRanking, dropping limit: Relaxation.Limit) -> Relaxation? {
    guard let relaxed = ranking.query.dropping(limit) else { return nil }
    let good = snapshot.matcher.run(relaxed).matches.filter(\.isGood)
    guard let best = limit == .distance ? nearest(good) ?? good.first : good.first else { return nil }
    return Relaxation(limit: limit, total: good.count, best: explain(best, for: relaxed))
  }

  private func nearest(_ matches: [Match]) -> Match? {
    matches.filter { $0.distance != nil }.min { ($0.distance?.metres ?? 0) < ($1.distance?.metres ?? 0) }
  }
}

extension MatchQuery {
  /// The query without one of its limits; nil when that limit is not in force.
  fileprivate func dropping(_ limit: Relaxation.Limit) -> MatchQuery? {
    var relaxed = self
    switch limit {
    case .distance: relaxed.radius = nil
    case .kinds: relaxed.filters.kinds = []
    case .onlyFree: relaxed.filters.onlyFree = false
    case .weekdays: relaxed.filters.weekdays = []
    case .all:
      relaxed.radius = nil
      relaxed.filters = MatchFilters()
    }
    return relaxed == self ? nil : relaxed
  }
}
