import DirectoryStore
import Doorstep
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
    do { return try ConceptNames(analyzer: analyzer, thesaurus: thesaurus).concept(name) } catch {
      switch error {
      case .notFit(let why): throw Outcome(.usage, why)
      case .unknown:
        throw Outcome(
          .usage, "no concept is called \"\(name)\". Look for one with: doorstep thesaurus show \"\(name)\"")
      case .several(let ids):
        throw Outcome(.usage, "\"\(name)\" may mean \(ids.joined(separator: ", ")). Give one of these.")
      }
    }
  }
}
