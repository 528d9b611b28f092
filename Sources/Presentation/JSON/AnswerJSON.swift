import Doorstep
import Foundation
import Matching
import OpenReferral
import Places

/// An answer as JSON: field names in snake case as in the UK standard, distances in metres, nothing null.
public struct AnswerJSON: JSONWritable {
  let place: PlaceJSON?
  /// What was understood of the sentences; empty when they were taken literally.
  let understandings: [UnderstandingJSON]
  let interests: [InterestJSON]
  let together: [CombinedJSON]
  let listingsSearched: Int
  /// The state of the directory that was searched: it grows with every import that changes something.
  let generation: Int
  /// True while a large change of the directory is being indexed.
  let catchingUp: Bool
  /// True when anything in the answer is invented.
  let illustrative: Bool
  /// The published formula, so that the parts can be read without a manual.
  let formula: String

  public init(_ answer: SearchAnswer) {
    let reason = ReasonWording(of: answer)
    place = answer.place.map(PlaceJSON.init)
    understandings = answer.query.understandings.map(UnderstandingJSON.init)
    interests = answer.interests.map { InterestJSON($0, reason: reason) }
    together = answer.together.map { CombinedJSON($0, interests: answer.interests, reason: reason) }
    listingsSearched = answer.listingsSearched
    generation = answer.generation
    catchingUp = answer.isCatchingUp
    illustrative = answer.isIllustrative
    formula = "score = words + near; words = 0.7 T, near = 0.3 x 2^(-(sqrt(d^2 + u^2) - u) / H)"
  }

  public func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("catching_up", catchingUp)
      writer.member("formula", formula)
      writer.member("generation", generation)
      writer.member("illustrative", illustrative)
      writer.member("interests", interests)
      writer.member("listings_searched", listingsSearched)
      writer.member("place", place)
      writer.member("together", together)
      writer.member("understandings", understandings)
    }
  }
}
