import Matching

/// One interest, as typed and as terms.
public struct ParsedInterest: Hashable, Sendable {
  /// As typed and trimmed. Empty stands for "anything".
  public let text: String
  /// What the engine looks for; empty for "anything".
  public let terms: [QueryTerm]
  /// What its words mean, as far as the thesaurus knows.
  public let concepts: [AskedConcept]
  /// Which words were read otherwise than they were typed.
  public let readings: [SpellingReading]

  init(text: String, terms: [QueryTerm], concepts: [AskedConcept] = [], readings: [SpellingReading] = []) {
    self.text = text
    self.terms = terms
    self.concepts = concepts
    self.readings = readings
  }

  /// True when everything will do.
  public var isAnything: Bool { terms.isEmpty }
}
