import Interests
import TextAnalysis

/// Finds where a listing says what was asked, so that a reason can quote the listing's own words.
struct EvidenceFinder {
  private let words: WordFinder
  private let concepts: ListingConcepts
  private let ways: [Int: ConceptWay]
  private let thesaurus: Thesaurus

  /// Reads a listing once, for all terms.
  init(_ listing: Listing, terms: [QueryTerm], analyzer: Analyzer, thesaurus: Thesaurus) {
    let texts = FieldText.texts(of: listing, analyzer: analyzer)
    words = WordFinder(texts, terms: terms)
    concepts = ListingConcepts(texts, tags: listing.tags, thesaurus)
    ways = concepts.ways(thesaurus)
    self.thesaurus = thesaurus
  }

  /// The evidence for one term; nil when the listing does not hold it.
  func find(_ term: QueryTerm, value: Double) -> MatchedWord? {
    switch term.role {
    case .word: words.find(term, value: value)
    case .concept(let number, let certainty): find(term, number, isCertain: certainty == 1 || term.readAs != nil, value)
    case .beside(let number): find(term, number, isCertain: true, value)
    }
  }

  private func find(_ term: QueryTerm, _ asked: Int, isCertain: Bool, _ value: Double) -> MatchedWord? {
    guard let way = ways[asked], let mention = weightiestMention(of: way.concept) else { return nil }
    return MatchedWord(
      path: isCertain ? path(way, mention) : .suggested, asked: term.word, readAs: term.readAs,
      meaning: thesaurus.concepts[asked].label, foundMeaning: thesaurus.concepts[way.concept].label,
      found: mention.words, field: mention.field, excerpt: Excerpt.around(mention.range, of: mention.text),
      value: value)
  }

  private func weightiestMention(of concept: Int) -> ConceptMention? {
    var best: ConceptMention?
    for mention in concepts.mentions where mention.concept == concept && mention.weight > best?.weight ?? 0 {
      best = mention
    }
    return best
  }

  private func path(_ way: ConceptWay, _ mention: ConceptMention) -> MatchedWord.Path {
    switch way.link.relation {
    case .same: mention.isSuggested ? .suggested : .same
    case .narrower: .narrower
    case .broader: .broader
    case .related: .related
    }
  }
}
