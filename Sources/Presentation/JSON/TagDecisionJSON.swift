import Foundation
import OpenReferral

/// What a person decided that an entry is about, or is not, as JSON.
struct TagDecisionJSON: Encodable {
  let concept: String
  /// "added" or "removed".
  let decision: String
  let by: String?
  let at: Date

  /// Nil for what was said of a whole source.
  init?(_ tag: InterestTag) {
    guard case .person(let name, let moment) = tag.origin else { return nil }
    (concept, decision, by, at) = (tag.concept, tag.decision.rawValue, name, moment)
  }
}
