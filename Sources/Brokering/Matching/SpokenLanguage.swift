import OpenReferral

/// A language of a provider as matching compares it.
struct SpokenLanguage: Hashable {
  /// No words where it has no name.
  let name: PlainWords
  /// Whether it is enough to talk with somebody: any level but basic, or none stated.
  let isEnough: Bool

  init(_ language: Language) {
    name = PlainWords(language.name ?? "")
    isEnough = language.level != .basic
  }
}
