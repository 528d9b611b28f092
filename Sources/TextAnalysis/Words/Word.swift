/// One word of a text, in the forms that search needs.
public struct Word: Hashable, Sendable {
  /// The word by `TextFolding`, without apostrophes and a possessive "'s": "Mary's" gives "mary". Never empty.
  public let folded: String
  /// The English stem (Snowball Porter2) of `folded` when it is made of the letters a to z, otherwise `folded`.
  public let stem: String
  /// Where the word stands in the text as given, in bytes of UTF-8, so that an explanation can quote it.
  public let range: Range<Int>
  /// True for words such as "the", which say nothing of what a text is about.
  public let isStopWord: Bool
  /// Equal for two words of one analyzer only when folded and stem are, so that what is known of them need not be
  /// looked up by their letters. 0 for a word that is not remembered.
  public let form: UInt32
  /// So many forms, given one after another, can come up again: those before have been forgotten. A power of two.
  public static let formsRemembered = WordMemory.limit

  /// The same place in the text, read as another word, which is no stop word.
  public func read(as folded: String, stem: String) -> Word {
    Word(folded: folded, stem: stem, range: range, isStopWord: false, form: 0)
  }

  /// The same word, as one that says nothing.
  public func asStopWord() -> Word {
    Word(folded: folded, stem: stem, range: range, isStopWord: true, form: 0)
  }

  /// Words are equal when they read the same at the same place; whether an analyzer remembered them does not matter.
  public static func == (one: Word, other: Word) -> Bool {
    one.range == other.range && one.folded == other.folded && one.stem == other.stem
      && one.isStopWord == other.isStopWord
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(range)
    hasher.combine(folded)
  }
}
