extension PlaceScan {
  /// How the places of a run are reached.
  enum Ground { case anywhere, travelled, venues }

  @inline(__always)
  func ground(at place: Int) -> Ground {
    guard query.place.isGiven, place < view.travellerEnd else { return .anywhere }
    return place < view.venueEnd ? .venues : .travelled
  }

  /// Filters, counts and scores the candidates of a run, and leaves its sums zero.
  ///
  /// Every condition goes over the candidates by itself and keeps those that meet it: short loops that mostly need not
  /// branch, where one long one would wait for memory and guess wrong at each.
  mutating func judge(_ found: Int, from start: Int, _ run: Run, _ top: inout TopMatches) {
    let ground = ground(at: start)
    let most = mostNearness(of: run, ground)
    let passesOver = mayPassOver
    var count = passesOver ? keepAble(found, most, top) : found
    isTotalExact = isTotalExact && count == found
    if isFiltered(run) {
      let attributes = view.attributes
      count = keep(count) { scan, offset in
        scan.query.admits(attributes[start &+ offset]) && !scan.isReplaced(start &+ offset)
      }
    }
    if query.factFilter.isActive { count = keep(count) { scan, offset in scan.admitsFacts(start &+ offset) } }
    if !query.excluded.isEmpty { count = keep(count) { scan, offset in !scan.isExcluded(start &+ offset) } }
    switch ground {
    case .anywhere: break
    case .venues:
      if run.isCut { count = keepWithinRadius(count, from: start) }
    case .travelled: count = keep(count) { scan, offset in scan.isTravelledTo(start &+ offset) }
    }
    if run.hasSeveral || !facets.isEmpty { tally(count, from: start) } else { total &+= count }
    if !passesOver { count = keepAble(count, most, top) }
    if ground == .venues, leastText(top.threshold, most) > 0, let bound = reachBound {
      let (sums, threshold, coordinates) = (sums, top.threshold, view.coordinates)
      count = keep(count) { _, offset in
        bound.canReach(threshold, sums[offset].text, at: coordinates, start &+ offset)
      }
    }
    score(count, from: start, ground, most, &top)
  }

  /// Keeps the candidates whose words can bring them among the best where nearness is at most `most`.
  private mutating func keepAble(_ count: Int, _ most: Double, _ top: TopMatches) -> Int {
    let least = leastText(top.threshold, most)
    guard least > 0 else { return count }
    let sums = sums
    return keep(count) { _, offset in sums[offset].text >= least }
  }

  /// Keeps the venues within the radius: those on pages that it cuts are measured, by an estimate where that decides.
  private mutating func keepWithinRadius(_ count: Int, from start: Int) -> Int {
    let (isCut, coordinates, estimate) = (isCut, view.coordinates, query.place.estimate)
    let (surelyInside, surelyOutside) = (query.place.surelyInside, query.place.surelyOutside)
    return keep(count) { scan, offset in
      let place = start &+ offset
      guard isCut[IndexFormat.page(of: place)] else { return true }
      guard let haversine = estimate.haversine(of: place, in: coordinates) else {
        return scan.isExactlyWithinRadius(place)
      }
      // Inside or outside is as good as random; that neither is sure is rare, and the only thing to branch on.
      let isInside = haversine < surelyInside
      return isInside != (haversine > surelyOutside) ? isInside : scan.isExactlyWithinRadius(place)
    }
  }

  /// Keeps the candidates that meet a condition, in their order, and makes the sums of the others zero.
  @inline(__always)
  private mutating func keep(_ count: Int, where isKept: (inout PlaceScan, Int) -> Bool) -> Int {
    let (sums, candidates) = (sums, candidates)
    var kept = 0
    for candidate in 0..<count {
      let offset = Int(candidates[candidate])
      let sum = sums[offset]
      let isKept = isKept(&self, offset)
      candidates[kept] = UInt32(truncatingIfNeeded: offset)
      sums[offset] = isKept ? sum : 0
      kept &+= isKept ? 1 : 0
    }
    return kept
  }

  /// Scores candidates that have met every condition, and makes their sums zero.
  private mutating func score(
    _ count: Int, from start: Int, _ ground: Ground, _ most: Double, _ top: inout TopMatches
  ) {
    var least = leastText(top.threshold, most)
    // They have been found able to reach this one; it rises.
    let tested = top.threshold
    for candidate in 0..<count {
      let offset = Int(candidates[candidate])
      let place = start &+ offset
      let sum = sums[offset]
      sums[offset] = 0
      let text = sum.text
      guard text >= least else { continue }
      if ground == .venues, top.threshold > tested, let bound = reachBound,
        !bound.canReach(top.threshold, text, at: view.coordinates, place)
      {
        continue
      }
      let (near, metres) = ground == .venues ? measure(place) : (most, -1)
      let score =
        query.weights.wordsPart(UInt64(text)) + query.weights.near * near
        + ListingAttributes.freshness(view.attributes[place])
      guard score >= top.threshold else { continue }
      let entry = TopMatches.Entry(
        score: score, nearness: near, distance: metres,
        sum: sum, place: UInt32(segment.firstPlace &+ place), service: service(at: place))
      top.add(entry, listings)
      least = leastText(top.threshold, most)
    }
  }

  /// Whether the candidates of a run must be looked at one by one: no filter, and every kind there wanted, lets all
  /// pass. Without words the holes of a page are candidates too.
  @inline(__always)
  private func isFiltered(_ run: Run) -> Bool {
    !query.hasTerms || query.isDemanding || run.kinds & ~query.kinds != 0 || !segment.replaced.isEmpty
  }

  /// Whether a listing has changed or gone since the file was built.
  @inline(__always)
  private func isReplaced(_ place: Int) -> Bool {
    !segment.replaced.isEmpty && segment.replaced[place >> 6] >> UInt64(place & 63) & 1 != 0
  }

  /// Whether a listing says something not wanted strongly. A binary search a term.
  private func isExcluded(_ place: Int) -> Bool {
    query.excluded.contains { terms in
      terms.allSatisfy { view.impact(ofTerm: $0, at: place) >= TextImpact.strong }
    }
  }

  @inline(__always)
  func mostNearness(of run: Run, _ ground: Ground) -> Double {
    switch ground {
    case .anywhere: 0
    case .travelled: RankingWeights.travelledNearness
    case .venues: query.place.mostNearness(atLeast: run.least)
    }
  }

  /// The text score below which no listing at that nearness can reach the threshold. 64 less than computed, far more
  /// than rounding can take; 0 for weights that leave words too little to reckon back from, or that reward distance.
  @inline(__always)
  func leastText(_ threshold: Double, _ nearness: Double) -> UInt32 {
    guard query.weights.words >= 0.001, query.weights.near >= 0 else { return 0 }
    let text = (threshold - query.weights.near * nearness) / query.weights.words * TextImpact.scale - 64
    return text > 0 ? UInt32(min(text, 0xFFFF_FFFF)) : 0
  }

  /// The number of the service at a place when that has several listings, -1 otherwise.
  @inline(__always)
  private func service(at place: Int) -> Int32 {
    view.isOfSeveral(place) ? Int32(truncatingIfNeeded: segment.firstService &+ view.severalService(at: place)) : -1
  }

  /// Counts matches: one a service, and of services with several listings how many of theirs.
  ///
  /// Those of such services are set apart first, because whether a candidate is one is as good as random.
  private mutating func tally(_ count: Int, from start: Int) {
    let (candidates, apart, view) = (candidates, apart, view)
    var several = 0
    for candidate in 0..<count {
      let place = start &+ Int(candidates[candidate])
      apart[several] = UInt32(truncatingIfNeeded: place)
      several &+= view.countOfSeveral(place)
    }
    total &+= count
    if !facets.isEmpty { for candidate in 0..<count { countFacets(at: start &+ Int(candidates[candidate]), 1) } }
    for candidate in 0..<several { tallySeveral(at: Int(apart[candidate])) }
  }

  /// Counts a listing of a service with several; it no longer counts as a service if it is not the first of them.
  @inline(__always)
  private mutating func tallySeveral(at place: Int) {
    let service = segment.firstService &+ view.severalService(at: place)
    let isKnown: UInt32 = tallies[service].query == queryNumber ? 1 : 0
    // A product rather than a choice: which it is is as good as random, too.
    tallies[service] = SearchScratch.Tally(query: queryNumber, matched: tallies[service].matched &* isKnown &+ 1)
    total &-= Int(isKnown)
    if !facets.isEmpty { countFacets(at: place, 0 &- isKnown) }
  }

  @inline(__always)
  private func countFacets(at place: Int, _ services: UInt32) {
    facets[Int(view.attributes[place]) & (ListingAttributes.facetValues - 1)] &+= services
  }
}

extension UInt64 {
  /// The text score of a sum (`SearchScratch.sums`).
  @inline(__always)
  fileprivate var text: UInt32 { UInt32(truncatingIfNeeded: self) }
}
