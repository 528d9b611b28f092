extension PlaceScan {
  /// How the places of a run are reached.
  private enum Ground { case anywhere, travelled, venues }

  private func ground(at place: Int) -> Ground {
    guard query.place != nil, place < view.travellerEnd else { return .anywhere }
    return place < view.venueEnd ? .venues : .travelled
  }

  /// Filters, counts and scores the candidates of a run, and leaves its sums zero.
  mutating func judge(_ found: Int, from start: Int, _ run: Run, _ cursors: [TermCursor], _ top: inout TopMatches) {
    let ground = ground(at: start)
    let most = mostNearness(of: run, ground)
    // Copies, so that storing to `sums` does not make the compiler load them again for each candidate.
    let (sums, candidates, attributes) = (sums, candidates, view.attributes)
    var least = leastText(top.threshold, most)
    for candidate in 0..<found {
      let offset = Int(candidates[candidate])
      let sum = sums[offset]
      sums[offset] = 0
      let text = keepsHeld ? sum : sum & Self.textMask
      let held = takeHeld(offset)
      let place = start &+ offset
      let listing = attributes[place]
      guard query.admits(listing) else { continue }
      switch ground {
      case .anywhere: break
      case .venues: if run.isCut, !isWithinRadius(place) { continue }
      case .travelled: if !isTravelledTo(place) { continue }
      }
      let service = count(place, listing)
      guard text >= least else { continue }
      let (near, metres) = ground == .venues ? measure(place) : (most, -1)
      let score = wordsPart(UInt64(text)) + query.weights.near * near
      guard score >= top.threshold else { continue }
      let entry = TopMatches.Entry(
        score: score, nearness: near, distance: metres,
        sum: UInt64(text) | UInt64(held ?? heldWeight(sum, cursors)) << 32, place: UInt32(place), service: service)
      top.add(entry, view.listingIdentifiers)
      least = leastText(top.threshold, most)
    }
  }

  private static var textMask: UInt32 { 1 << UInt32(SearchScratch.textBits) - 1 }

  /// What is noted apart of a place; nil when it is not.
  @inline(__always)
  private func takeHeld(_ offset: Int) -> UInt32? {
    guard keepsHeld else { return nil }
    defer { held[offset] = 0 }
    return held[offset]
  }

  /// The weight of the terms whose bits are set.
  private func heldWeight(_ sum: UInt32, _ cursors: [TermCursor]) -> UInt32 {
    cursors.indices.reduce(0) {
      $0 &+ (sum >> UInt32(SearchScratch.textBits + $1) & 1 == 1 ? cursors[$1].weight : 0)
    }
  }

  private func mostNearness(of run: Run, _ ground: Ground) -> Double {
    switch ground {
    case .anywhere: 0
    case .travelled: 1
    case .venues: query.place?.mostNearness(atLeast: run.least) ?? 0
    }
  }

  /// The part of the score that the words of a sum make.
  func wordsPart(_ sum: UInt64) -> Double { query.weights.words * Double(sum & 0xFFFF_FFFF) / TextImpact.scale }

  /// The text score below which no listing at that nearness can reach the threshold. 64 less than computed, far more
  /// than rounding can take; 0 for weights that leave words too little to reckon back from, or that reward distance.
  @inline(__always)
  private func leastText(_ threshold: Double, _ nearness: Double) -> UInt32 {
    guard query.weights.words >= 0.001, query.weights.near >= 0 else { return 0 }
    let text = (threshold - query.weights.near * nearness) / query.weights.words * TextImpact.scale - 64
    return text > 0 ? UInt32(min(text, 0xFFFF_FFFF)) : 0
  }

  /// Counts a match. Returns the number of its service when that has several listings, -1 otherwise.
  @inline(__always)
  private mutating func count(_ place: Int, _ attributes: UInt16) -> Int32 {
    guard attributes & ListingAttributes.several != 0 else {
      total += 1
      return -1
    }
    let service = Int(view.services[place])
    if tallies[service].query == queryNumber {
      tallies[service].matched &+= 1
    } else {
      tallies[service] = SearchScratch.Tally(query: queryNumber, matched: 1)
      total += 1
    }
    return Int32(service)
  }
}
