/// The memory a search writes to, kept from one query to the next so that searching takes none anew.
struct SearchScratch: Sendable {
  /// Listings a run holds at most: a multiple of the page size. Its sums, 16 KB, stay in the first-level cache.
  static let runLength = 4096
  /// The bits of a sum that hold the text score, if it fits. In those above every term of the query then has a bit that
  /// says whether the listing holds it, if they are enough.
  static let textBits = 24
  private static let mostBits = 32 - textBits

  /// How many listings of a service have matched, and in which query that was: so nothing need be cleared in between.
  struct Tally {
    var query: UInt32 = 0
    var matched: UInt32 = 0
  }

  /// The sums of the run at hand; zero between runs.
  var sums = [UInt32](repeating: 0, count: runLength)
  /// The bits of the terms each listing holds, kept only for queries whose sums have no room for them.
  var held = [UInt32](repeating: 0, count: runLength)
  /// The places of the run that hold a word. One more than a run has, for the store that does not count.
  var candidates = [UInt32](repeating: 0, count: runLength + 1)
  /// How near each page comes at least, as the square of a straight line; infinite for one ruled out.
  var nearest: [Float]
  /// Whether each page reaches beyond the radius, so that its listings are to be measured one by one.
  var isCut: [Bool]
  /// What has been counted of each service with several listings.
  var tallies: [Tally]
  /// What the filters make of each set of facts; see `PlaceScan.admitsFacts`.
  var factVerdicts: [FactVerdict] = []
  /// How many services of each value of kind, price and days have matched; empty when facets are not counted.
  var facets: [UInt32] = []
  var query: UInt32 = 0
  var cursors: [TermCursor] = []
  var top = TopMatches()

  init(_ segments: IndexSegments) {
    nearest = [Float](repeating: 0, count: segments.pages)
    isCut = [Bool](repeating: false, count: segments.pages)
    tallies = [Tally](repeating: Tally(), count: segments.severalServices)
  }

  /// Whether a sum has too few bits for the text score and a bit a term.
  var keepsHeld: Bool {
    cursors.count > Self.mostBits || cursors.reduce(0) { $0 + $1.greatest } >> Self.textBits > 0
  }

  /// Begins a query, whose segments are searched one after another.
  mutating func begin(limit: Int, countsFacets: Bool) {
    if query == .max {
      for service in tallies.indices { tallies[service] = Tally() }
      query = 0
    }
    query += 1
    top.reset(capacity: limit)
    facets.removeAll(keepingCapacity: true)
    if countsFacets { facets.append(contentsOf: repeatElement(0, count: ListingAttributes.facetValues)) }
  }

  /// What has been counted, in words; nil when it was not wanted.
  var countedFacets: MatchFacets? {
    guard !facets.isEmpty else { return nil }
    return facets.indices.reduce(into: MatchFacets()) { counted, value in
      guard facets[value] > 0 else { return }
      ListingAttributes(rawValue: UInt16(value)).add(Int(facets[value]), to: &counted)
    }
  }
}
