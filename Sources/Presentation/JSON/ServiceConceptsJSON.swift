import Foundation
import Interests
import Matching
import OpenReferral

/// What a service was understood to be about, and what people decided, as JSON.
public struct ServiceConceptsJSON: Encodable {
  struct ConceptJSON: Encodable {
    let concept: String
    let label: String
    /// Above 0 and below 1.
    let amount: Double
    let words: [MentionJSON]
  }

  struct MentionJSON: Encodable {
    let field: String
    let words: String
    let suggested: Bool
  }

  let serviceID: String
  let name: String
  let concepts: [ConceptJSON]
  let decisions: [TagDecisionJSON]

  /// - Parameter tags: what people said of it; `concepts` was read with them.
  public init(_ concepts: ListingConcepts, tags: [InterestTag], of service: Service, in thesaurus: Thesaurus) {
    serviceID = service.id.uuidString.lowercased()
    name = service.name
    self.concepts = concepts.amounts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { concept, amount in
      ConceptJSON(
        concept: thesaurus.concepts[concept].id, label: thesaurus.concepts[concept].label, amount: amount,
        words: concepts.mentions.filter { $0.concept == concept }.map {
          MentionJSON(field: $0.field.rawValue, words: $0.words, suggested: $0.isSuggested)
        })
    }
    decisions = tags.compactMap(TagDecisionJSON.init)
  }
}
