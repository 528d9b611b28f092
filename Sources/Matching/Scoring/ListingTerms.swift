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

    static func += (sum: inout Frequency, more: Frequency) {
      sum.text += more.text
      sum.labels += more.labels
      sum.impact = more.impact ?? sum.impact
    }
  }

  private(set) var frequencies: [String: Frequency] = [:]
  /// All words of the running text, each with its weight.
  private(set) var textLength = 0.0

  /// None yet.
  public init() {}

  /// Reads every searched field of the listing, for words and for concepts; stop words do not count.
  init(of listing: Listing, analyzer: Analyzer, thesaurus: Thesaurus) {
    frequencies.reserveCapacity(64)
    textLength = Self.read(listing, analyzer: analyzer, thesaurus: thesaurus) { term, _, frequency in
      frequencies[term, default: Frequency()] += frequency
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

  /// Calls `body` with each word and concept of a listing: its term, the form of the word (`Word.form`), and what it
  /// adds to the count of the term.
  ///
  /// - Returns: all words of the running text, each with its weight.
  static func read(
    _ listing: Listing, analyzer: Analyzer, thesaurus: Thesaurus, _ body: (String, UInt32, Frequency) -> Void
  ) -> Double {
    var length = 0.0
    let texts = FieldText.texts(of: listing, analyzer: analyzer)
    for text in texts where text.field.holdsWords {
      let (weight, count) = (text.field.weight, text.words.count { !$0.isStopWord })
      // The words of a label share its weight.
      let isLabel = text.field.isLabels
      let each = isLabel ? Frequency(labels: weight / Double(max(count, 1))) : Frequency(text: weight)
      for word in text.words where !word.isStopWord { body(word.stem, word.form, each) }
      if !isLabel { length += weight * Double(count) }
    }
    for (asked, way) in ListingConcepts(texts, tags: listing.tags, thesaurus).ways(thesaurus) {
      let id = thesaurus.concepts[asked].id
      let key = way.link.isStrong ? ConceptKey.strong(id) : ConceptKey.weak(id)
      body(key, 0, Frequency(impact: way.impact))
    }
    return length
  }
}
