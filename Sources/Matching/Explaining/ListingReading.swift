import Interests
import TextAnalysis

/// A listing's texts, read once for whatever will be asked: where each word first stands in each of them, and the
/// weightiest mention of each concept. Listings of one service share it. It takes some kilobytes.
public struct ListingReading: Sendable {
  /// Where a word stands.
  struct Place {
    /// The number of the text, in the order of the fields.
    let text: Int
    /// In bytes of its UTF-8.
    let range: Range<Int>
  }

  let texts: [(field: ListingField, text: String)]
  /// By stem: its first place in each text that holds it, without stop words.
  private let places: [String: [Place]]
  /// The weightiest mention of each concept, the first of equals, by the concept's number.
  let mentions: [Int: ConceptMention]
  /// The best way to each concept that a person may ask for.
  let ways: [Int: ConceptWay]

  /// Reads a listing. Linear in its text.
  ///
  /// - Parameters:
  ///   - analyzer: the one its index was built with; so the thesaurus.
  public init(of listing: Listing, analyzer: Analyzer, thesaurus: Thesaurus) {
    let read = FieldText.texts(of: listing, analyzer: analyzer)
    texts = read.map { ($0.field, $0.text) }
    places = Self.places(in: read)
    let concepts = ListingConcepts(read, tags: listing.tags, thesaurus)
    mentions = concepts.mentions.reduce(into: [:]) { weightiest, mention in
      if mention.weight > weightiest[mention.concept]?.weight ?? 0 { weightiest[mention.concept] = mention }
    }
    ways = concepts.ways(thesaurus)
  }

  private static func places(in texts: [FieldText]) -> [String: [Place]] {
    var places: [String: [Place]] = [:]
    for (number, text) in texts.enumerated() where text.field.holdsWords {
      for word in text.words where !word.isStopWord && places[word.stem]?.last?.text != number {
        places[word.stem, default: []].append(Place(text: number, range: word.range))
      }
    }
    return places
  }

  /// The first place of a stem in each text that holds it, in the order of the texts.
  func places(of stem: String) -> [Place] { places[stem] ?? [] }
}
