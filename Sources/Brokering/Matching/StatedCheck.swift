import OpenReferral

/// A check of a provider as matching reads it.
struct StatedCheck: StatedEntry, Expiring {
  let name: PlainWords
  /// Its name with its level in either order: "enhanced DBS" and "DBS enhanced" are asked for.
  private let names: [PlainWords]
  private let isSupported: Bool
  let expires: String?

  init(_ check: ProviderCheck) {
    name = PlainWords(check.name)
    let level = check.level ?? ""
    names = level.isEmpty ? [name] : [check.name + " " + level, level + " " + check.name].map(PlainWords.init)
    isSupported = check.supportedState != .claimed
    expires = check.expires
  }

  /// Whether somebody saw it and it has not run out.
  func isSeen(on day: String) -> Bool { isSupported && !isExpired(on: day) }

  /// A claim is asked about; what has run out is no check.
  func verdict(on words: PlainWords, _ day: String) -> Verdict? {
    guard names.contains(where: { $0.contains(words) }) else { return nil }
    return isExpired(on: day) ? .unmet : isSupported ? .met : .unknown
  }
}
