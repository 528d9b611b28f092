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

  /// The same place in the text, read as another word, which is no stop word.
  public func read(as folded: String, stem: String) -> Word {
    Word(folded: folded, stem: stem, range: range, isStopWord: false)
  }

  /// The same word, as one that says nothing.
  public func asStopWord() -> Word {
    Word(folded: folded, stem: stem, range: range, isStopWord: true)
  }
}
