import TextAnalysis

/// The terms of one listing with their weighted counts.
public struct ListingTerms: Sendable {
  /// How often a term stands in running text and in labels, each time with its weight (see `ListingField`).
  struct Frequency: Hashable, Sendable {
    var text = 0.0
    var labels = 0.0
  }

  private(set) var frequencies: [String: Frequency] = [:]
  /// All words of the running text, each with its weight.
  private(set) var textLength = 0.0

  /// None yet.
  public init() {}

  /// Reads every searched field of the listing; stop words do not count.
  init(of listing: Listing, analyzer: Analyzer) {
    frequencies.reserveCapacity(64)
    for field in ListingField.allCases {
      for text in field.texts(of: listing.service) {
        let stems = analyzer.words(in: text).lazy.filter { !$0.isStopWord }.map(\.stem)
        if field.isLabels { add(label: stems, weight: field.weight) } else { add(text: stems, weight: field.weight) }
      }
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
