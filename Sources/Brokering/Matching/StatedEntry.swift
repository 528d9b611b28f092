/// One of several things of a sort that a provider says of themselves, and that can be asked for by its words.
protocol StatedEntry: Hashable, Sendable {
  /// How it stands to what is asked for; nil where it is about something else.
  ///
  /// - Parameter day: the day of asking, `yyyy-MM-dd`.
  func verdict(on words: PlainWords, _ day: String) -> Verdict?
}
