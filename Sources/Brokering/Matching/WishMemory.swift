/// Which wishes each entry of a column meets, worked out once an entry that is looked at.
struct WishMemory<Entry: Hashable & Sendable> {
  private let column: EntryColumn<Entry>
  private let wishes: (Entry) -> UInt64
  private var found: [UInt64?]

  /// - Parameter wishes: those that an entry meets, as bits.
  init(_ column: EntryColumn<Entry>, _ wishes: @escaping (Entry) -> UInt64) {
    self.column = column
    self.wishes = wishes
    found = Array(repeating: nil, count: column.values.count)
  }

  /// How many wishes a provider's entries meet together.
  mutating func count(_ provider: Int) -> Int {
    var met: UInt64 = 0
    for entry in column.entries(of: provider) { met |= wishes(of: Int(entry)) }
    return met.nonzeroBitCount
  }

  private mutating func wishes(of entry: Int) -> UInt64 {
    if let known = found[entry] { return known }
    let met = wishes(column.values[entry])
    found[entry] = met
    return met
  }
}
