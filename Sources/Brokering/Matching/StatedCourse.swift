import OpenReferral

/// A course of a provider as matching reads it.
struct StatedCourse: StatedEntry {
  let name: PlainWords
  private let expires: String?

  init(_ training: ProviderTraining) {
    name = PlainWords(training.name)
    expires = training.expires
  }

  /// Dates compare as text.
  func isCurrent(on day: String) -> Bool { expires.map { $0 >= day } ?? true }

  func verdict(on words: PlainWords, _ day: String) -> Verdict? {
    name.contains(words) ? (isCurrent(on: day) ? .met : .unmet) : nil
  }
}
