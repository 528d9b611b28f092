import Doorstep
import Geography

/// The matches of one interest, as JSON.
struct InterestJSON: JSONWritable {
  let interest: String
  let total: Int
  let matches: [MatchJSON]
  let close: [MatchJSON]
  let facets: FacetsJSON
  let isComplete: Bool
  let unknownWords: [String]
  /// Left out because they are about what is not wanted.
  let leftOut: Int
  /// What we take the words to mean, as the thesaurus calls it.
  let understood: [String]
  let readings: [SpellingJSON]
  let widenedBeyondMetres: Int?
  let relaxations: [RelaxationJSON]

  init(_ answer: InterestAnswer, reason: ReasonWording) {
    interest = answer.interest.text
    total = answer.goodTotal
    matches = answer.good.map { MatchJSON($0, reason: reason) }
    close = answer.close.map { MatchJSON($0, reason: reason) }
    facets = FacetsJSON(answer.facets)
    isComplete = answer.isComplete
    unknownWords = answer.unknownWords
    leftOut = answer.leftOut
    understood = answer.interest.concepts.map(\.label)
    readings = answer.readings.map(SpellingJSON.init)
    widenedBeyondMetres =
      if case .beyondUsualRadius(let radius) = answer.widening { Int(radius.metres.rounded()) } else { nil }
    relaxations = answer.relaxations.map { RelaxationJSON($0, reason: reason) }
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("close", close)
      writer.member("facets", facets)
      writer.member("interest", interest)
      writer.member("is_complete", isComplete)
      writer.member("left_out", leftOut)
      writer.member("matches", matches)
      writer.member("readings", readings)
      writer.member("relaxations", relaxations)
      writer.member("total", total)
      writer.member("understood", understood)
      writer.member("unknown_words", unknownWords)
      writer.member("widened_beyond_metres", widenedBeyondMetres)
    }
  }
}
