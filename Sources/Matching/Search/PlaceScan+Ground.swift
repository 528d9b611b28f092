import Geography

extension PlaceScan {
  /// A venue's latitude and longitude but for the last digits: for estimates.
  @inline(__always)
  private func degrees(_ place: Int) -> (latitude: Double, longitude: Double) {
    (Double(view.coordinates[2 &* place]) * 1e-7, Double(view.coordinates[2 &* place &+ 1]) * 1e-7)
  }

  @inline(__always)
  private func coordinate(_ place: Int) -> Coordinate? {
    Coordinate(
      latitude: StoredCoordinate.degrees(view.coordinates[2 &* place]),
      longitude: StoredCoordinate.degrees(view.coordinates[2 &* place &+ 1]))
  }

  /// How near a venue is, and how far in metres. Of validated coordinates there is always a distance.
  @inline(__always)
  mutating func measure(_ place: Int) -> (near: Double, metres: Double) {
    guard let ground = query.place, let coordinate = coordinate(place) else { return (0, -1) }
    work.distances += 1
    let distance = ground.centre.distance(to: coordinate)
    return (ground.nearness(at: distance), distance.metres)
  }

  /// Whether a venue whose words score so much can be near enough to reach a threshold, by an estimate of the distance.
  @inline(__always)
  func canReach(_ threshold: Double, _ text: UInt32, _ place: Int) -> Bool {
    guard let ground = query.place, query.weights.near >= 0 else { return true }
    let (latitude, longitude) = degrees(place)
    guard let haversine = ground.estimate.haversine(latitude: latitude, longitude: longitude) else { return true }
    let chord = 2 * Earth.meanRadius * (max(haversine, 0) * (1 - HaversineEstimate.tolerance)).squareRoot()
    let most = query.weights.near * ground.mostNearness(atLeast: chord) + query.weights.wordsPart(UInt64(text))
    return most + 1e-9 * (query.weights.near + query.weights.words) >= threshold
  }

  @inline(__always)
  mutating func isWithinRadius(_ place: Int) -> Bool {
    guard let ground = query.place, let radius = ground.radius else { return true }
    let (latitude, longitude) = degrees(place)
    if let haversine = ground.estimate.haversine(latitude: latitude, longitude: longitude) {
      if haversine > ground.surelyOutside { return false }
      if haversine < ground.surelyInside { return true }
    }
    guard let coordinate = coordinate(place) else { return false }
    work.distances += 1
    return ground.centre.distance(to: coordinate) <= radius
  }

  /// Whether somebody travels to where the person is.
  mutating func isTravelledTo(_ place: Int) -> Bool {
    guard let ground = query.place else { return true }
    let traveller = place - view.venueEnd
    let areas = Int(view.areaStarts[traveller])..<Int(view.areaStarts[traveller + 1])
    return areas.contains { area in
      let area = view.areas[area]
      switch area.kind {
      case IndexedArea.everywhere: return true
      case IndexedArea.district: return area.districtNumber == ground.district
      default: return isInside(area, ground)
      }
    }
  }

  @inline(__always)
  private mutating func isInside(_ area: IndexedArea, _ ground: PreparedQuery.Place) -> Bool {
    let half = area.radiusInMetres / (2 * Earth.meanRadius)
    // sin x <= x: beyond that it is outside, and what is not is asked exactly.
    if let haversine = ground.estimate.haversine(latitude: area.latitude, longitude: area.longitude),
      haversine > half * half * (1 + HaversineEstimate.tolerance) + 1e-20
    {
      return false
    }
    guard let centre = area.centre else { return false }
    work.distances += 1
    return centre.distance(to: ground.centre).metres <= area.radiusInMetres
  }
}
