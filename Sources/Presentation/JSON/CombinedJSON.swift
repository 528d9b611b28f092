import Doorstep

/// A service that serves several interests, as JSON.
struct CombinedJSON: JSONWritable {
  let interests: [String]
  let matches: [MatchJSON]

  init(_ combined: CombinedMatch, interests answers: [InterestAnswer], reason: ReasonWording) {
    interests = combined.interests.map { answers[$0].interest.text }
    matches = combined.matches.map { MatchJSON($0, reason: reason) }
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("interests", interests)
      writer.member("matches", matches)
    }
  }
}
