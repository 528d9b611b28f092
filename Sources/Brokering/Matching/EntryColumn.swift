/// One column of a `ProviderTable` of which a provider has any number of entries: each entry that occurs, once, and
/// which of them every provider has.
struct EntryColumn<Entry: Hashable & Sendable>: Sendable {
  /// In the order in which they first occur.
  let values: [Entry]
  /// The places in `values` of what everybody has, one provider after another.
  private var places: [UInt32] = []
  /// Whose each of `places` is.
  private var owners: [UInt32] = []
  /// Where in `places` each provider's end.
  private var ends: [UInt32] = []

  /// - Parameter entries: those of a provider.
  init(_ providers: [ProviderProfile], _ entries: (ProviderProfile) -> [Entry]) {
    var numbers = ValueNumbers<Entry>()
    ends.reserveCapacity(providers.count)
    for provider in providers {
      for entry in entries(provider) {
        places.append(numbers.number(of: entry))
        owners.append(UInt32(ends.count))
      }
      ends.append(UInt32(places.count))
    }
    values = numbers.values
  }

  /// The places in `values` of a provider's entries.
  func entries(of provider: Int) -> ArraySlice<UInt32> {
    places[(provider == 0 ? 0 : Int(ends[provider - 1]))..<Int(ends[provider])]
  }

  /// Marks every provider with how they stand to things that are asked for, in two straight passes.
  ///
  /// - Parameters:
  ///   - things: how many, at most `PackedVerdicts.most`.
  ///   - found: how each entry stands to them, in the order of `values`.
  ///   - marks: those of every provider.
  func mark(_ constraint: Constraint, _ things: Int, _ found: [PackedVerdicts], on marks: inout [UInt32]) {
    var together = [UInt64](repeating: 0, count: ends.count)
    let (found, places, owners) = (found.span, places.span, owners.span)
    var bits = together.mutableSpan
    for entry in places.indices { bits[Int(owners[entry])] |= found[Int(places[entry])].bits }
    let stands = (unmet: constraint.mark(.unmet), unknown: constraint.mark(.unknown))
    let all = PackedVerdicts.all(things)
    var marks = marks.mutableSpan
    for provider in marks.indices { marks[provider] |= PackedVerdicts.mark(bits[provider], all: all, stands) }
  }
}
