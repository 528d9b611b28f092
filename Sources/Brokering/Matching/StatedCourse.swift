import OpenReferral

/// A course of a provider as matching reads it.
struct StatedCourse: StatedEntry, Expiring {
  let name: PlainWords
  let expires: String?

  init(_ training: ProviderTraining) {
    name = PlainWords(training.name)
    expires = training.expires
  }

  func verdict(on words: PlainWords, _ day: String) -> Verdict? {
    name.contains(words) ? (isExpired(on: day) ? .unmet : .met) : nil
  }
}
