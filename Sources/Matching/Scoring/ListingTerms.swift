import Interests
import TextAnalysis

/// The terms of one listing with their weighted counts.
struct ListingTerms: Sendable {
  /// How often a term stands in running text and in labels, each time with its weight (see `ListingField`); for a
  /// concept, whose strength is known already, its impact.
  struct Frequency: Hashable, Sendable {
    var text = 0.0
    var labels = 0.0
    var impact: Int?
  }

  private(set) var frequencies: [String: Frequency] = [:]
  /// All words of the running text, each with its weight.
  private(set) var textLength = 0.0

  /// Reads every searched field of the listing, for words and for concepts; stop words do not count.
  init(of listing: Listing, analyzer: Analyzer, thesaurus: Thesaurus) {
    var concepts = ListingConcepts()
    for text in FieldText.texts(of: listing, analyzer: analyzer) {
      let stems = text.field.holdsWords ? text.words.filter { !$0.isStopWord }.map(\.stem) : []
      if text.field.isLabels {
        add(label: stems, weight: text.field.weight)
      } else {
        add(text: stems, weight: text.field.weight)
      }
      concepts.add(text, thesaurus)
    }
    for (asked, way) in concepts.ways(thesaurus) {
      let id = thesaurus.concepts[asked].id
      let key = way.link.isStrong ? ConceptKey.strong(id) : ConceptKey.weak(id)
      frequencies[key] = Frequency(impact: way.impact)
    }
  }

  private mutating func add(text stems: [String], weight: Double) {
    for stem in stems { frequencies[stem, default: Frequency()].text += weight }
    textLength += weight * Double(stems.count)
  }

  /// The words of a label share its weight.
  private mutating func add(label stems: [String], weight: Double) {
    for stem in stems { frequencies[stem, default: Frequency()].labels += weight / Double(stems.count) }
  }
}
