/// One column of a `ProviderTable`: each value that occurs, once, and which of them every provider has.
struct FacetColumn<Value: Hashable & Sendable>: Sendable {
  /// The place in `values` of every provider's.
  private(set) var facets: [UInt32] = []
  /// In the order in which they first occur.
  private(set) var values: [Value] = []

  /// - Parameter value: that of a provider; nil for all of them leaves the column empty.
  init(_ providers: [ProviderProfile], _ value: (ProviderProfile) -> Value?) {
    var numbers: [Value: UInt32] = [:]
    facets.reserveCapacity(providers.count)
    for provider in providers {
      guard let found = value(provider) else { continue }
      facets.append(number(found, &numbers))
    }
  }

  private mutating func number(_ value: Value, _ numbers: inout [Value: UInt32]) -> UInt32 {
    if let number = numbers[value] { return number }
    let number = UInt32(values.count)
    numbers[value] = number
    values.append(value)
    return number
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
