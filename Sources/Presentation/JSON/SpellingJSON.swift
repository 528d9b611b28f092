import Doorstep

/// A word read otherwise than it was typed, as JSON.
struct SpellingJSON: Encodable {
  let typed: String
  let readAs: String

  init(_ reading: SpellingReading) {
    typed = reading.typed
    readAs = reading.readAs
  }
}
