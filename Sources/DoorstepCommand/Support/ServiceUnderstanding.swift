import DirectoryStore
import Interests
import Matching
import Presentation
import TextAnalysis

/// What one service is understood to be about, as `explain` and `tag` print it.
struct ServiceUnderstanding {
  let analyzer: Analyzer
  let thesaurus: Thesaurus

  init(_ session: Session) throws {
    analyzer = try Analyzer()
    thesaurus = try session.resources.readThesaurus(analyzer)
  }

  func print(_ stored: StoredService, json: Bool) throws {
    guard
      let listing = ListingBuilder().listings(of: stored.service, from: stored.source, tags: stored.tags).first
    else { return }
    let concepts = ListingConcepts(of: listing, analyzer: analyzer, thesaurus: thesaurus)
    try Console.print(
      json
        ? try JSONText.render(ServiceConceptsJSON(concepts, tags: stored.tags, of: stored.service, in: thesaurus))
        : UnderstandingText.render(concepts, tags: stored.tags, of: stored.service, in: thesaurus))
  }

  /// The id of the concept that a person names: by its id, or by words that mean it and nothing else.
  ///
  /// - Throws: `Outcome` with code 2 when there is none, or several.
  func concept(_ name: String) throws -> String {
    do { try TextLimits.check(name, maximumBytes: TextLimits.queryBytes) } catch {
      throw Outcome(.usage, error.description)
    }
    if thesaurus.number(of: name) != nil { return name }
    let words = analyzer.words(in: name)
    let concepts = thesaurus.labels(in: name, words: words).filter { $0.words == words.indices }
      .flatMap(\.meanings).filter { !$0.isSuggested }.map { thesaurus.concepts[$0.concept] }
    guard let first = concepts.first else {
      throw Outcome(.usage, "no concept is called \"\(name)\". Look for one with: doorstep thesaurus show \"\(name)\"")
    }
    guard concepts.count == 1 else {
      let ids = concepts.map(\.id).sorted().joined(separator: ", ")
      throw Outcome(.usage, "\"\(name)\" may mean \(ids). Give one of these.")
    }
    return first.id
  }
}
