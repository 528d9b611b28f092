import TextAnalysis

/// What people mean by their words: concepts, the labels that lead to them, and how they lie to each other.
///
/// Immutable; read once from `data/thesaurus` and shared. The one without concepts understands nothing, and then
/// search is by words alone.
public struct Thesaurus: Sendable {
  /// In the order of the files and their blocks; a concept's number is its place here.
  public let concepts: [Concept]
  public let weights: ConceptWeights
  /// Equal for thesauri that understand alike; an index keeps it to know whether it was built with this one.
  public let fingerprint: UInt64
  let labels: LabelTable
  private let vocabulary: LabelVocabulary
  private let numbers: [String: Int]
  private let answers: [[ConceptLink]]

  /// A thesaurus of the given concepts. Ids in `broader` and `related` that no concept has are passed over here;
  /// `ThesaurusCheck` reports them.
  ///
  /// - Parameter fingerprint: a checksum of what the concepts were read from.
  public init(
    _ concepts: [Concept] = [], analyzer: Analyzer, weights: ConceptWeights = ConceptWeights(), fingerprint: UInt64 = 0
  ) {
    self.concepts = concepts
    self.weights = weights
    self.fingerprint = fingerprint
    numbers = Dictionary(concepts.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    answers = ConceptLink.answers(of: concepts, numbers: numbers)
    labels = LabelTable(concepts, analyzer: analyzer)
    vocabulary = LabelVocabulary(of: labels)
  }

  /// The number of a concept; nil for an id that none has.
  public func number(of id: String) -> Int? { numbers[id] }

  /// Every concept that a listing about this one answers, itself first: it answers the wider ones as a kind of them,
  /// the narrower ones loosely, the related ones as a further idea. Each once for each way there is.
  public func answers(by concept: Int) -> [ConceptLink] { answers[concept] }

  /// True when a folded word stands in any label, so that it is no misspelling. The first time it takes milliseconds.
  public func knows(_ word: String) -> Bool { vocabulary.words.contains(word) }

  /// Every folded word of every label but stop words, in no order.
  public var labelWords: some Sequence<String> { vocabulary.words }
}
