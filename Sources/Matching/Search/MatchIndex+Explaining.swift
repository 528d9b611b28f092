import Interests

extension MatchIndex {
  /// Where a match says the words asked for, and what each adds to its score: from the numbers it was scored with.
  ///
  /// In the order asked; empty for a query without words. The values add up to the match's `words` part, but for the
  /// rounding of the last binary digit.
  /// - Parameters:
  ///   - match: of this index; another numbers its listings otherwise.
  ///   - reading: of the listing that `match` stands for.
  ///   - thesaurus: the one the index was built with.
  public func explain(
    _ match: IndexMatch, of reading: ListingReading, for query: MatchQuery, thesaurus: Thesaurus
  ) -> [MatchedWord] {
    let finder = EvidenceFinder(reading, terms: query.terms, thesaurus: thesaurus)
    return withSegments { segments in
      guard let (segment, place) = segments.segment(at: match.place) else { return [] }
      let isMain = match.place < segments.main.view.places
      let known = known(query.terms, in: segments)
      return known.weighted.compactMap { term in
        guard let number = isMain ? known[term].inMain : known[term].inChanges else { return nil }
        let impact = segment.view.impact(ofTerm: number, at: place)
        guard impact > 0 else { return nil }
        return finder.find(
          query.terms[term.position], value: weights.words * Double(term.weight * impact) / TextImpact.scale)
      }
    }
  }

  /// Whether what was found still holds of a listing that may have changed since it was indexed: its words, its place
  /// and what the filters ask of it.
  ///
  /// - Parameter words: the evidence that `explain` found in the listing as it is.
  public func stillHolds(
    _ match: IndexMatch, of listing: Listing, for query: MatchQuery, words: [MatchedWord]
  ) -> Bool {
    guard query.filters.admits(listing), let place = query.place(of: listing) else { return false }
    return place.distance == match.distance && weights.near * place.nearness == match.near
      && RankingWeights.freshness(listing.freshness) == match.freshness
      && abs(words.reduce(0) { $0 + $1.value } - match.words) < 1e-9
  }
}
