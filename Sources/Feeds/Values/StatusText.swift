import OpenReferral

/// Whether a service can be offered, as sources put it.
enum StatusText {
  /// The four words of the standard and their everyday forms. What is not understood counts as inactive, and is said:
  /// better no introduction than a wrong one.
  static func read(_ text: String) -> Reading<ServiceStatus> {
    if let status = words[text.asciiLowercased] { return .good(status) }
    return .mended(
      .inactive, expected: "active, temporarily closed, inactive or defunct",
      remedy: "Taken as inactive. Give one of these words, or map yours to one.")
  }

  private static let words: [String: ServiceStatus] = [
    "active": .active, "open": .active, "true": .active, "yes": .active, "live": .active, "1": .active,
    "temporarily closed": .temporarilyClosed, "temporarily_closed": .temporarilyClosed,
    "temporarily-closed": .temporarilyClosed, "paused": .temporarilyClosed, "suspended": .temporarilyClosed,
    "inactive": .inactive, "false": .inactive, "no": .inactive, "0": .inactive,
    "defunct": .defunct, "closed": .defunct, "removed": .defunct, "permanently closed": .defunct,
  ]
}
