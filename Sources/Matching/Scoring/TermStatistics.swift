/// What the text score needs to know of all listings together.
struct TermStatistics: Sendable {
  private(set) var listings = 0
  private(set) var averageLength = 1.0
  private var containing: [String: Int] = [:]

  init(of terms: [ListingTerms], averageLength: Double? = nil) {
    listings = terms.count
    self.averageLength = averageLength ?? max(terms.reduce(0) { $0 + $1.textLength } / Double(max(terms.count, 1)), 1)
    for listing in terms {
      for stem in listing.frequencies.keys { containing[stem, default: 0] += 1 }
    }
  }

  /// How many listings hold a term; 0 for an unknown one.
  func listings(containing stem: String) -> Int { containing[stem] ?? 0 }

  /// The terms of a query that some listing holds.
  func weigh(_ terms: [QueryTerm]) -> [WeightedTerm] {
    WeightedTerm.weigh(terms, listings: listings) { containing[terms[$0].stem] ?? 0 }
  }

  /// Calls `body` with the UTF-8 of every term, in no order.
  func forEachTerm(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    for var term in containing.keys { term.withUTF8(body) }
  }
}
