import Matching

/// A word that was asked for and where the listing says it, as JSON.
struct WordJSON: JSONWritable {
  /// How the words meet: word, same, narrower, broader, related or suggested.
  let path: String
  let asked: String
  let readAs: String?
  let meaning: String?
  let foundMeaning: String?
  let found: String
  let field: String
  let excerpt: String
  let value: Double

  init(_ word: MatchedWord) {
    path = word.path.rawValue
    asked = word.asked
    readAs = word.readAs
    meaning = word.meaning
    foundMeaning = word.foundMeaning
    found = word.found
    field = word.field.rawValue
    excerpt = word.excerpt
    value = word.value
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("asked", asked)
      writer.member("excerpt", excerpt)
      writer.member("field", field)
      writer.member("found", found)
      writer.member("found_meaning", foundMeaning)
      writer.member("meaning", meaning)
      writer.member("path", path)
      writer.member("read_as", readAs)
      writer.member("value", value)
    }
  }
}
