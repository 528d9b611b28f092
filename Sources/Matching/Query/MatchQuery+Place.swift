import Geography

extension MatchQuery {
  /// How near a listing is, from 0 to 1, and how far where that can be said; nil when its place rules it out.
  func place(of listing: Listing) -> (nearness: Double, distance: Distance?)? {
    guard let centre else { return (0, nil) }
    switch listing.reach {
    case .remote, .unplaced: return (0, nil)
    case .travels(let areas):
      let isInside = areas.contains { $0.contains(centre, districtCode: districtCode) }
      return isInside ? (RankingWeights.travelledNearness, nil) : nil
    case .venue(let coordinate, _):
      let distance = centre.distance(to: coordinate)
      if let radius, distance > radius { return nil }
      let nearness = RankingWeights.nearness(
        at: distance, uncertainty: uncertainty, halfDistance: travelMode.halfDistance)
      return (nearness, distance)
    }
  }
}
