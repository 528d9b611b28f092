import Doorstep

/// A word read otherwise than it was typed, as JSON.
struct SpellingJSON: JSONWritable {
  let typed: String
  let readAs: String

  init(_ reading: SpellingReading) {
    typed = reading.typed
    readAs = reading.readAs
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("read_as", readAs)
      writer.member("typed", typed)
    }
  }
}
