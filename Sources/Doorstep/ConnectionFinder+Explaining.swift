import Foundation
import Matching
import OpenReferral
import Places

extension ConnectionFinder {
  /// What is shown of an interest, with its evidence.
  func explain(_ page: InterestPage, _ shown: Shown) -> InterestAnswer {
    let ranking = page.ranking
    return InterestAnswer(
      interest: ranking.interest, good: page.good.compactMap { explain($0, for: ranking.query, shown) },
      goodTotal: ranking.good.count, close: page.close.compactMap { explain($0, for: ranking.query, shown) },
      facets: ranking.facets, unknownWords: ranking.unknownWords, leftOut: ranking.leftOut, widening: ranking.widening,
      relaxations: page.relaxations.compactMap { relaxed in
        explain(relaxed.best, for: relaxed.query, shown).map {
          Relaxation(limit: relaxed.limit, total: relaxed.total, best: $0)
        }
      })
  }

  /// A service that serves several interests, with the evidence for each; nil when it may not be shown any more.
  func explain(_ pick: CombinedPick, _ rankings: [InterestRanking], _ shown: Shown) -> CombinedMatch? {
    let interests = pick.matches.keys.sorted()
    let matches = interests.compactMap { interest in
      pick.matches[interest].flatMap { explain($0, for: rankings[interest].query, shown) }
    }
    guard matches.count == interests.count else { return nil }
    return CombinedMatch(interests: interests, matches: matches, value: pick.value)
  }

  private func explain(_ found: IndexMatch, for query: MatchQuery, _ shown: Shown) -> ExplainedMatch? {
    guard let listing = shown.listing(of: found) else { return nil }
    return ExplainedMatch(
      match: Match(found, listing), words: shown.index.explain(found, of: listing, for: query, analyzer: analyzer),
      townName: townName(of: listing))
  }

  private func townName(of listing: Listing) -> String? {
    if let town = listing.location?.addresses.compactMap(\.city).first { return town }
    guard case .venue(let coordinate, _) = listing.reach else { return nil }
    return gazetteer.nearestLocality(to: coordinate)?.name
  }
}
