import Geography
import Matching
import Places
import TextAnalysis

/// The walk from what a person asked to an explained answer. An immutable snapshot: it may be shared between threads.
public struct ConnectionFinder: Sendable {
  /// When no distance is asked for: beyond it rank would be text alone, and no isolated person wants it
  /// (../shared/design/engine.md section 1, decision 7).
  public static let usualRadius = Distance.miles(25)

  let gazetteer: Gazetteer
  let snapshot: DirectorySnapshot
  let parser: QueryParser

  /// - Parameter channels: which ways words may take, for measuring.
  public init(
    gazetteer: Gazetteer, snapshot: DirectorySnapshot, analyzer: Analyzer,
    channels: Set<Channel> = Set(Channel.allCases)
  ) {
    self.gazetteer = gazetteer
    self.snapshot = snapshot
    self.parser = QueryParser(
      analyzer: analyzer, thesaurus: snapshot.thesaurus, dictionary: snapshot.matcher, channels: channels)
  }

  /// The answer to a request.
  ///
  /// - Throws: `SearchError` when the request cannot be read. An ambiguous or unknown place is an answer.
  public func answer(_ request: SearchRequest) throws(SearchError) -> SearchAnswer {
    let parsed = try parser.parse(request)
    let place = parsed.placeText.map(gazetteer.resolve)
    guard let ground = Ground(place) else { return answer(to: parsed, place: place, rankings: []) }
    let rankings = parsed.interests.map { rank($0, on: ground, asked: parsed) }
    return answer(to: parsed, place: place, rankings: rankings)
  }

  private func answer(to parsed: ParsedQuery, place: PlaceResolution?, rankings: [InterestRanking]) -> SearchAnswer {
    SearchAnswer(
      query: parsed, place: place, interests: rankings.map { explain($0, asked: parsed.request) },
      together: combine(rankings, limit: parsed.request.limit), listingsSearched: snapshot.matcher.listings.count)
  }
}
