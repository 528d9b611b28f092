import OpenReferral

/// A language of a provider as matching reads it.
struct SpokenLanguage: StatedEntry {
  /// No words where it has no name.
  let name: PlainWords
  /// Whether it is enough to talk with somebody: any level but basic, or none stated.
  private let isEnough: Bool

  init(_ language: Language) {
    name = PlainWords(language.name ?? "")
    isEnough = language.level != .basic
  }

  func verdict(on words: PlainWords, _ day: String) -> Verdict? {
    name.contains(words) ? (isEnough ? .met : .unmet) : nil
  }
}
