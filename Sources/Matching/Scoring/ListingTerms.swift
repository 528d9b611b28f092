import Interests
import TextAnalysis

/// The terms of one listing with their weighted counts.
public struct ListingTerms: Sendable {
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

  /// None yet.
  public init() {}

  /// Reads every searched field of the listing, for words and for concepts; stop words do not count.
  init(of listing: Listing, analyzer: Analyzer, thesaurus: Thesaurus) {
    frequencies.reserveCapacity(64)
    let texts = FieldText.texts(of: listing, analyzer: analyzer)
    for text in texts {
      let stems = text.words.lazy.filter { text.field.holdsWords && !$0.isStopWord }.map(\.stem)
      if text.field.isLabels {
        add(label: stems, weight: text.field.weight)
      } else {
        add(text: stems, weight: text.field.weight)
      }
    }
    for (asked, way) in ListingConcepts(texts, tags: listing.tags, thesaurus).ways(thesaurus) {
      let id = thesaurus.concepts[asked].id
      let key = way.link.isStrong ? ConceptKey.strong(id) : ConceptKey.weak(id)
      frequencies[key] = Frequency(impact: way.impact)
    }
  }

  /// Adds words of running text, each counting `weight`.
  public mutating func add(text stems: some Sequence<String>, weight: Double) {
    var count = 0
    for stem in stems {
      frequencies[stem, default: Frequency()].text += weight
      count += 1
    }
    textLength += weight * Double(count)
  }

  /// The words of a label share its weight.
  private mutating func add(label stems: some Collection<String>, weight: Double) {
    let share = weight / Double(max(stems.count, 1))
    for stem in stems { frequencies[stem, default: Frequency()].labels += share }
  }
}
