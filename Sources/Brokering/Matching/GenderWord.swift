/// The words people use for a gender, brought to one.
public enum GenderWord {
  /// "woman" for female, lady, F; "man" for male, M; any other word folded. Nil for no words.
  public static func fold(_ text: String?) -> String? {
    guard let words = text.map(PlainWords.init), !words.isEmpty else { return nil }
    let word = String(words.padded.utf8.dropFirst().dropLast()) ?? ""
    switch word {
    case "woman", "women", "female", "lady", "f": return "woman"
    case "man", "men", "male", "gentleman", "m": return "man"
    default: return word
    }
  }
}
