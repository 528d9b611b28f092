/// One column of a `ProviderTable`: each value that occurs, once, and which of them every provider has.
struct FacetColumn<Value: Hashable & Sendable>: Sendable {
  /// The place in `values` of every provider's.
  private(set) var facets: [UInt32] = []
  /// In the order in which they first occur.
  let values: [Value]

  /// - Parameter value: that of a provider; nil for all of them leaves the column empty.
  init(_ providers: [ProviderProfile], _ value: (ProviderProfile) -> Value?) {
    var numbers = ValueNumbers<Value>()
    facets.reserveCapacity(providers.count)
    for provider in providers {
      guard let found = value(provider) else { continue }
      facets.append(numbers.number(of: found))
    }
    values = numbers.values
  }

  /// Adds to the bits of every provider those of their value: one straight pass.
  ///
  /// - Parameters:
  ///   - found: the bits of each value, in the order of `values`.
  ///   - bits: those of every provider.
  func add<Bits: FixedWidthInteger>(_ found: [Bits], to bits: inout [Bits]) {
    guard found.contains(where: { $0 != 0 }) else { return }
    let (facets, found) = (facets.span, found.span)
    var bits = bits.mutableSpan
    for place in facets.indices { bits[place] |= found[Int(facets[place])] }
  }
}
