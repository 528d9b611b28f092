extension PlaceScan {
  /// How the places of a run are reached.
  private enum Ground { case anywhere, travelled, venues }

  private func ground(at place: Int) -> Ground {
    guard query.place != nil, place < view.travellerEnd else { return .anywhere }
    return place < view.venueEnd ? .venues : .travelled
  }

  /// Filters, counts and scores the candidates of a run, and leaves its sums zero.
  mutating func judge(_ found: Int, from start: Int, _ run: Run, _ top: inout TopMatches) {
    let ground = ground(at: start)
    let most = mostNearness(of: run, ground)
    // Copies, so that storing to `sums` does not make the compiler load them again for each candidate.
    let (sums, candidates, attributes) = (sums, candidates, view.attributes)
    let asksFacts = query.factFilter.isActive
    let isExcluding = !query.excluded.isEmpty
    var least = leastText(top.threshold, most)
    for candidate in 0..<found {
      let offset = Int(candidates[candidate])
      let sum = sums[offset]
      sums[offset] = 0
      let place = start &+ offset
      let listing = attributes[place]
      guard query.admits(listing), !isReplaced(place) else { continue }
      if asksFacts, !admitsFacts(place) { continue }
      if isExcluding, isExcluded(place) { continue }
      switch ground {
      case .anywhere: break
      case .venues: if run.isCut, !isWithinRadius(place) { continue }
      case .travelled: if !isTravelledTo(place) { continue }
      }
      let service = count(place, listing)
      guard sum & 0xFFFF_FFFF >= least else { continue }
      let (near, metres) = ground == .venues ? measure(place) : (most, -1)
      let score = query.weights.wordsPart(sum) + query.weights.near * near
      guard score >= top.threshold else { continue }
      let entry = TopMatches.Entry(
        score: score, nearness: near, distance: metres, sum: sum,
        place: UInt32(segment.firstPlace &+ place), service: service)
      top.add(entry, segments)
      least = leastText(top.threshold, most)
    }
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

  private func mostNearness(of run: Run, _ ground: Ground) -> Double {
    switch ground {
    case .anywhere: 0
    case .travelled: RankingWeights.travelledNearness
    case .venues: query.place?.mostNearness(atLeast: run.least) ?? 0
    }
  }

  /// The text score below which no listing at that nearness can reach the threshold. 64 less than computed, far more
  /// than rounding can take; 0 for weights that leave words too little to reckon back from, or that reward distance.
  @inline(__always)
  private func leastText(_ threshold: Double, _ nearness: Double) -> UInt64 {
    guard query.weights.words >= 0.001, query.weights.near >= 0 else { return 0 }
    let text = (threshold - query.weights.near * nearness) / query.weights.words * TextImpact.scale - 64
    return text > 0 ? UInt64(min(text, 0xFFFF_FFFF)) : 0
  }

  /// Counts a match. Returns the number of its service when that has several listings, -1 otherwise.
  @inline(__always)
  private mutating func count(_ place: Int, _ attributes: UInt16) -> Int32 {
    guard attributes & ListingAttributes.several != 0 else {
      countService(attributes)
      return -1
    }
    let service = segment.firstService &+ Int(view.services[place])
    if tallies[service].query == queryNumber {
      tallies[service].matched &+= 1
    } else {
      tallies[service] = SearchScratch.Tally(query: queryNumber, matched: 1)
      countService(attributes)
    }
    return Int32(service)
  }

  @inline(__always)
  private mutating func countService(_ attributes: UInt16) {
    total += 1
    if !facets.isEmpty { facets[Int(attributes) & (ListingAttributes.facetValues - 1)] += 1 }
  }
}
