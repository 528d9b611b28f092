import Doorstep

/// What words of a sentence were taken for, as JSON.
struct UnderstandingJSON: JSONWritable {
  let words: String
  /// "place", "interest", "distance", "languages", "free" and the like; "passed_over" for what is not used.
  let takenAs: String
  /// What it comes to: a place, a language, an age; the reason, where it is not used. Absent where the words say it.
  let value: String?
  /// The same as a sentence.
  let meaning: String

  init(_ understanding: Understanding) {
    words = understanding.words
    meaning = UnderstandingWording.meaning(of: understanding)
    switch understanding.meaning {
    case .place(let text): (takenAs, value) = ("place", text)
    case .interest: (takenAs, value) = ("interest", nil)
    case .passedOver(let reason): (takenAs, value) = ("passed_over", reason.rawValue)
    default: (takenAs, value) = (understanding.limit?.rawValue ?? "", UnderstandingWording.value(of: understanding))
    }
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("meaning", meaning)
      writer.member("taken_as", takenAs)
      writer.member("value", value)
      writer.member("words", words)
    }
  }
}
