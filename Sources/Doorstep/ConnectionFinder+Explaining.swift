import Foundation
import Interests
import Matching
import OpenReferral
import Places

extension ConnectionFinder {
  /// What is shown of an interest, with its evidence.
  func explain(_ page: InterestPage, _ shown: Shown) -> InterestAnswer {
    let ranking = page.ranking
    let good = page.good.compactMap { explain($0, for: ranking.query, shown) }
    let close = page.close.compactMap { explain($0, for: ranking.query, shown) }
    return InterestAnswer(
      interest: ranking.interest, good: good, goodTotal: ranking.good.count, close: close, facets: ranking.facets,
      isComplete: ranking.isComplete, unknownWords: ranking.unknownWords, leftOut: ranking.leftOut,
      readings: readings(of: ranking.interest, in: good + close, shown), widening: ranking.widening,
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
    guard let (listing, reading) = shown.listing(of: found) else { return nil }
    let words = shown.index.explain(found, of: reading, for: query, thesaurus: shown.lexicon.thesaurus)
    guard shown.isTrue || shown.index.stillHolds(found, of: listing, for: query, words: words) else { return nil }
    return ExplainedMatch(match: Match(found, listing), words: words, townName: townName(of: listing))
  }

  /// The spellings we mended that led to something shown. A word that only listings hold is known by its stem; it is
  /// called as the first of them writes it.
  private func readings(
    of interest: ParsedInterest, in matches: [ExplainedMatch], _ shown: Shown
  ) -> [SpellingReading] {
    let evidence = matches.flatMap(\.words)
    return interest.readings.compactMap { reading in
      if let word = evidence.first(where: { $0.path == .word && $0.readAs != nil && $0.asked == reading.typed }) {
        let readAs = word.readAs.flatMap { shown.lexicon.thesaurus.knows($0) ? $0 : nil }
        return SpellingReading(typed: reading.typed, readAs: readAs ?? word.found.lowercased())
      }
      return evidence.contains { $0.readAs?.contains(reading.readAs) ?? false } ? reading : nil
    }
  }

  private func townName(of listing: Listing) -> String? {
    if let town = listing.location?.addresses.compactMap(\.city).first { return town }
    guard case .venue(let coordinate, _) = listing.reach else { return nil }
    return gazetteer.nearestLocality(to: coordinate)?.name
  }
}
