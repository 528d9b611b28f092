import Interests
import TextAnalysis

/// Finds where a listing says what was asked, so that a reason can quote the listing's own words.
struct EvidenceFinder {
  private let reading: ListingReading
  /// By text: how many of the stems asked for stand in it.
  private let held: [Int: Int]
  private let thesaurus: Thesaurus

  init(_ reading: ListingReading, terms: [QueryTerm], thesaurus: Thesaurus) {
    self.reading = reading
    self.thesaurus = thesaurus
    held = Set(terms.map(\.stem)).reduce(into: [:]) { held, stem in
      for place in reading.places(of: stem) { held[place.text, default: 0] += 1 }
    }
  }

  /// The evidence for one term; nil when the listing does not hold it.
  func find(_ term: QueryTerm, value: Double) -> MatchedWord? {
    switch term.role {
    case .word: findWord(term, value)
    case .concept(let number, let certainty): find(term, number, isCertain: certainty == 1 || term.readAs != nil, value)
    case .beside(let number): find(term, number, isCertain: true, value)
    }
  }

  /// In the weightiest field, there in the text that holds most of what was asked, and first.
  private func findWord(_ term: QueryTerm, _ value: Double) -> MatchedWord? {
    var best: ListingReading.Place?
    for place in reading.places(of: term.stem) {
      if let present = best, !isBetter(place.text, than: present.text) { continue }
      best = place
    }
    return best.map { place in
      let (field, text) = reading.texts[place.text]
      return MatchedWord(
        asked: term.word, readAs: term.readAs, found: Excerpt.slice(text, place.range), field: field,
        excerpt: Excerpt.around(place.range, of: text), value: value)
    }
  }

  private func isBetter(_ one: Int, than other: Int) -> Bool {
    (reading.texts[one].field.weight, held[one] ?? 0) > (reading.texts[other].field.weight, held[other] ?? 0)
  }

  private func find(_ term: QueryTerm, _ asked: Int, isCertain: Bool, _ value: Double) -> MatchedWord? {
    guard let way = reading.ways[asked], let mention = reading.mentions[way.concept] else { return nil }
    return MatchedWord(
      path: isCertain ? path(way, mention) : .suggested, asked: term.word, readAs: term.readAs,
      meaning: thesaurus.concepts[asked].label, foundMeaning: thesaurus.concepts[way.concept].label,
      found: mention.words, field: mention.field, excerpt: Excerpt.around(mention.range, of: mention.text),
      value: value)
  }

  private func path(_ way: ConceptWay, _ mention: ConceptMention) -> MatchedWord.Path {
    switch way.link.relation {
    case .same: mention.isSuggested ? .suggested : .same
    case .narrower: mention.isSuggested ? .suggested : .narrower
    case .broader: .broader
    case .related: .related
    }
  }
}
