import Geography

extension PlaceScan {
  @inline(__always)
  private func degrees(_ place: Int) -> (latitude: Double, longitude: Double) {
    (
      StoredCoordinate.degrees(view.coordinates[2 &* place]),
      StoredCoordinate.degrees(view.coordinates[2 &* place &+ 1])
    )
  }

  @inline(__always)
  private func coordinate(_ place: Int) -> Coordinate? {
    let degrees = degrees(place)
    return Coordinate(latitude: degrees.latitude, longitude: degrees.longitude)
  }

  /// How near a venue is, and how far in metres. Of validated coordinates there is always a distance.
  @inline(__always)
  mutating func measure(_ place: Int) -> (near: Double, metres: Double) {
    guard let ground = query.place, let coordinate = coordinate(place) else { return (0, -1) }
    work.distances += 1
    let distance = ground.centre.distance(to: coordinate)
    return (ground.nearness(at: distance), distance.metres)
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
