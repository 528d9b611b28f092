import DirectoryStore
import Geography
import Matching
import Places
import TextAnalysis

/// The walk from what a person asked to an explained answer. It may be shared between threads.
public struct ConnectionFinder: Sendable {
  /// When no distance is asked for: beyond it rank would be text alone, and no isolated person wants it
  /// (../shared/design/engine.md section 1, decision 7).
  public static let usualRadius = Distance.miles(25)

  let gazetteer: Gazetteer
  let analyzer: Analyzer
  let directory: LiveDirectory
  let parser: QueryParser

  /// - Parameter channels: which ways words may take, for measuring.
  public init(
    gazetteer: Gazetteer, directory: LiveDirectory, analyzer: Analyzer, channels: Set<Channel> = Set(Channel.allCases)
  ) {
    self.gazetteer = gazetteer
    self.directory = directory
    self.analyzer = analyzer
    self.parser = QueryParser(
      analyzer: analyzer, gazetteer: gazetteer, thesaurus: directory.thesaurus, channels: channels)
  }

  /// The answer to a request, from one state of the directory.
  ///
  /// - Throws: `SearchError` when the request cannot be read, `DirectoryStoreError` when the directory cannot. An
  ///   ambiguous or unknown place is an answer.
  public func answer(_ request: SearchRequest) throws -> SearchAnswer {
    try directory.read { moment in
      let parsed = try parser.parse(request, dictionary: moment.index)
      let place = parsed.placeText.map(gazetteer.resolve)
      let rankings = rank(parsed, on: place, in: moment.index)
      let pages = rankings.map { page(of: $0, asked: request, in: moment.index) }
      let together = combine(rankings, limit: request.limit)
      let shown = Shown(
        try moment.services(of: pages.flatMap(\.matches) + together.flatMap(\.matches.values)), in: moment.index,
        isTrue: moment.isTrue, lexicon: directory.lexicon)
      return SearchAnswer(
        query: parsed, place: place, interests: pages.map { explain($0, shown) },
        together: together.compactMap { explain($0, rankings, shown) }, listingsSearched: moment.index.listings,
        generation: moment.indexed.version.generation, isCatchingUp: !moment.isTrue)
    }
  }

  private func rank(_ parsed: ParsedQuery, on place: PlaceResolution?, in index: MatchIndex) -> [InterestRanking] {
    guard let ground = Ground(place) else { return [] }
    return parsed.interests.map { rank($0, on: ground, asked: parsed, in: index) }
  }
}
