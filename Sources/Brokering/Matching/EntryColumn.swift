/// One column of a `ProviderTable` of which a provider has any number of entries: each entry that occurs, once, and which
/// of them every provider has.
struct EntryColumn<Entry: Hashable & Sendable>: Sendable {
  /// In the order in which they first occur.
  private(set) var values: [Entry] = []
  /// The places in `values` of what everybody has, one provider after another.
  private var places: [UInt32] = []
  /// Where in `places` each provider's end.
  private var ends: [UInt32] = []

  /// - Parameter entries: those of a provider.
  init(_ providers: [ProviderProfile], _ entries: (ProviderProfile) -> [Entry]) {
    var numbers: [Entry: UInt32] = [:]
    ends.reserveCapacity(providers.count)
    for provider in providers {
      for entry in entries(provider) {
        let number = numbers[entry] ?? UInt32(values.count)
        if number == values.count {
          numbers[entry] = number
          values.append(entry)
        }
        places.append(number)
      }
      ends.append(UInt32(places.count))
    }
  }

  /// The places in `values` of a provider's entries.
  func entries(of provider: Int) -> ArraySlice<UInt32> {
    places[(provider == 0 ? 0 : Int(ends[provider - 1]))..<Int(ends[provider])]
  }

  /// Marks every provider with the best verdict of their entries, as `Verdict.best` has it: one straight pass.
  ///
  /// - Parameters:
  ///   - verdicts: those of each entry, in the order of `values`; nil for an entry about something else.
  ///   - marks: those of every provider.
  func mark(_ constraint: Constraint, _ verdicts: [Verdict?], on marks: inout [UInt32]) {
    // One bit a verdict, the better the higher: whatever entries are put together, the highest bit tells.
    let found = verdicts.map { verdict -> UInt8 in
      switch verdict {
      case nil: 0
      case .unmet: 1
      case .unknown: 2
      case .met: 4
      }
    }
    let results = (0..<8).map { constraint.mark($0 >= 4 ? .met : $0 == 1 ? .unmet : .unknown) }
    let (bits, places, ends, stands) = (found.span, places.span, ends.span, results.span)
    var marks = marks.mutableSpan
    var entry = 0
    for provider in ends.indices {
      var together: UInt8 = 0
      while entry < ends[provider] {
        together |= bits[Int(places[entry])]
        entry += 1
      }
      marks[provider] |= stands[Int(together)]
    }
  }
}
