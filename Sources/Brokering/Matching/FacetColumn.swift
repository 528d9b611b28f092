/// One column of a `ProviderTable`: which facet each provider has, and one provider of each facet to ask.
struct FacetColumn: Sendable {
  /// The facet of every provider.
  private(set) var facets: [UInt32] = []
  /// The first provider with each facet.
  private(set) var examples: [Int] = []

  /// - Parameter facet: the facet of a provider.
  init(_ providers: [ProviderProfile], _ facet: (ProviderProfile) -> Facet?) {
    var numbers: [Facet: UInt32] = [:]
    facets.reserveCapacity(providers.count)
    for (place, provider) in providers.enumerated() {
      guard let found = facet(provider) else { continue }
      if let number = numbers[found] {
        facets.append(number)
      } else {
        let number = UInt32(examples.count)
        numbers[found] = number
        examples.append(place)
        facets.append(number)
      }
    }
  }
}
