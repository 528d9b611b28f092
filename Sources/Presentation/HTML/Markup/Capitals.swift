/// Capital letters at the start of a phrase.
enum Capitals {
  /// The phrase with its first letter in title case; empty for an empty one.
  static func first(of phrase: String) -> String {
    guard let first = phrase.unicodeScalars.first else { return phrase }
    return first.properties.titlecaseMapping + String(phrase.unicodeScalars.dropFirst())
  }
}
