import OpenReferral

/// What sort of place an address stands for.
enum LocationTypeText {
  /// One of the three words of the standard; anything else counts as physical, and is said.
  static func read(_ text: String) -> Reading<LocationType> {
    if let type = LocationType(rawValue: text.asciiLowercased) { return .good(type) }
    return .mended(.physical, expected: "physical, postal or virtual", remedy: "Taken as physical. Check it.")
  }
}
