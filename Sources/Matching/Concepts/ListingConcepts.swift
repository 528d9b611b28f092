import Interests
import OpenReferral
import TextAnalysis

/// What a listing is about, as far as the thesaurus knows, and the words that led to it.
public struct ListingConcepts: Sendable {
  /// How often a concept must be mentioned to count half: `x = f / (f + 0.5)`, f the weights of its mentions
  /// (../shared/design/relevance.md section 5).
  static let saturation = 0.5

  /// In the order of the fields and of their texts.
  public private(set) var mentions: [ConceptMention] = []

  /// Reads every searched field, and tags. Empty with a thesaurus without concepts.
  public init(of listing: Listing, analyzer: Analyzer, thesaurus: Thesaurus) {
    self.init(FieldText.texts(of: listing, analyzer: analyzer), tags: listing.tags, thesaurus)
  }

  /// - Parameters:
  ///   - texts: all of the listing's.
  ///   - tags: what people said beside them; they have the last word.
  init(_ texts: [FieldText], tags: [InterestTag], _ thesaurus: Thesaurus) {
    for text in texts { add(text, thesaurus) }
    for tag in tags { apply(tag, thesaurus) }
  }

  private mutating func apply(_ tag: InterestTag, _ thesaurus: Thesaurus) {
    guard let concept = thesaurus.number(of: tag.concept) else { return }
    switch tag.decision {
    case .removed: mentions.removeAll { $0.concept == concept }
    case .added:
      let label = thesaurus.concepts[concept].label
      let field: ListingField = tag.isByPerson ? .tags : .sourceTags
      mentions.append(
        ConceptMention(
          concept: concept, field: field, text: label, range: 0..<label.utf8.count, isSuggested: false,
          weight: field.conceptWeight))
    }
  }

  private mutating func add(_ text: FieldText, _ thesaurus: Thesaurus) {
    for match in thesaurus.labels(in: text.text, words: text.words) {
      let range =
        text.words[match.words.lowerBound].range.lowerBound..<text.words[match.words.upperBound - 1].range.upperBound
      for meaning in match.meanings {
        let certainty = meaning.isSuggested ? thesaurus.weights.suggested : 1
        guard certainty > 0 else { continue }
        mentions.append(
          ConceptMention(
            concept: meaning.concept, field: text.field, text: text.text, range: range,
            isSuggested: meaning.isSuggested, weight: text.field.conceptWeight * certainty))
      }
    }
  }

  /// How much of each concept there is, above 0 and below 1, by the concept's number.
  public var amounts: [Int: Double] {
    mentions.reduce(into: [:]) { $0[$1.concept, default: 0] += $1.weight }
      .mapValues { $0 / ($0 + Self.saturation) }
  }

  /// The best way to each concept that a person may ask for, by the concept's number. Where there is one that answers
  /// what is asked, those that lie beside it do not count.
  func ways(_ thesaurus: Thesaurus) -> [Int: ConceptWay] {
    var ways: [Int: ConceptWay] = [:]
    for (concept, amount) in amounts {
      for link in thesaurus.answers(by: concept) {
        let way = ConceptWay(concept: concept, link: link, value: thesaurus.weights.strength(of: link) * amount)
        guard way.value > 0 else { continue }
        if let other = ways[link.asked], !way.isBetter(than: other) { continue }
        ways[link.asked] = way
      }
    }
    return ways
  }
}
