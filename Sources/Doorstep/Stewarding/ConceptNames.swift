import Interests
import TextAnalysis

/// How people name concepts: by an id, or by words that mean it.
public struct ConceptNames: Sendable {
  private let analyzer: Analyzer
  private let thesaurus: Thesaurus

  public init(analyzer: Analyzer, thesaurus: Thesaurus) {
    self.analyzer = analyzer
    self.thesaurus = thesaurus
  }

  /// The id of the concept that a person names: by its id, or by words that mean it and nothing else.
  public func concept(_ name: String) throws(ConceptNameError) -> String {
    do { try TextLimits.check(name, maximumBytes: TextLimits.queryBytes) } catch {
      throw .notFit(error.description)
    }
    if thesaurus.number(of: name) != nil { return name }
    let words = analyzer.words(in: name)
    let concepts = thesaurus.labels(in: name, words: words).filter { $0.words == words.indices }
      .flatMap(\.meanings).filter { !$0.isSuggested }.map { thesaurus.concepts[$0.concept].id }
    guard let first = concepts.first else { throw .unknown }
    guard concepts.count == 1 else { throw .several(concepts.sorted()) }
    return first
  }
}
