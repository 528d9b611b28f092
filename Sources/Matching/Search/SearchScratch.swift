/// The memory a search writes to, kept from one query to the next so that searching takes none anew.
struct SearchScratch: Sendable {
  /// Listings a run holds at most: a multiple of the page size. Its sums, 32 KB, stay in the first-level cache.
  static let runLength = 4096

  /// How many listings of a service have matched, and in which query that was: so nothing need be cleared in between.
  struct Tally {
    var query: UInt32 = 0
    var matched: UInt32 = 0
  }

  /// Of each listing of the run at hand the text score, in the lower half, and the bits of the terms it holds; zero
  /// between runs.
  var sums = [UInt64](repeating: 0, count: runLength)
  /// The places of the run that hold a word. One more than a run has, for the store that does not count.
  var candidates = [UInt32](repeating: 0, count: runLength + 1)
  /// Those of the candidates that are of services with several listings, by place; one more likewise.
  var apart = [UInt32](repeating: 0, count: runLength + 1)
  /// The pages that can hold a match, in their order; of them alone the next two say anything.
  var admitted: [UInt32]
  /// How near each page comes at least, as the square of a straight line.
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
    admitted = [UInt32](repeating: 0, count: segments.pages)
    nearest = [Float](repeating: 0, count: segments.pages)
    isCut = [Bool](repeating: false, count: segments.pages)
    tallies = [Tally](repeating: Tally(), count: segments.severalServices)
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
