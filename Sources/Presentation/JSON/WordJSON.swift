import Matching

/// A word that was asked for and where the listing says it, as JSON.
struct WordJSON: Encodable {
  let asked: String
  let found: String
  let field: String
  let excerpt: String
  let value: Double

  init(_ word: MatchedWord) {
    asked = word.asked
    found = word.found
    field = word.field.rawValue
    excerpt = word.excerpt
    value = word.value
  }
}
