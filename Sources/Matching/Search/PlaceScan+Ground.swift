import Geography

extension PlaceScan {
  @inline(__always)
  private func coordinate(_ place: Int) -> Coordinate? {
    Coordinate(
      latitude: StoredCoordinate.degrees(view.coordinates[2 &* place]),
      longitude: StoredCoordinate.degrees(view.coordinates[2 &* place &+ 1]))
  }

  /// How near a venue is, and how far in metres. Of validated coordinates there is always a distance.
  @inline(__always)
  mutating func measure(_ place: Int) -> (near: Double, metres: Double) {
    guard let centre = query.place.centre, let coordinate = coordinate(place) else { return (0, -1) }
    work.distances += 1
    let distance = centre.distance(to: coordinate)
    return (query.place.nearness(at: distance), distance.metres)
  }

  /// What tells whether a venue can be near enough; nil where nearness plays no part or is a reason against.
  @inline(__always)
  var reachBound: ReachBound? {
    query.weights.near >= 0 ? ReachBound(query.place, query.weights) : nil
  }

  mutating func isExactlyWithinRadius(_ place: Int) -> Bool {
    guard let centre = query.place.centre, let radius = query.place.radius, let coordinate = coordinate(place) else {
      return false
    }
    work.distances += 1
    return centre.distance(to: coordinate) <= radius
  }

  /// Whether somebody travels to where the person is.
  mutating func isTravelledTo(_ place: Int) -> Bool {
    guard let centre = query.place.centre else { return true }
    let traveller = place - view.venueEnd
    let areas = Int(view.areaStarts[traveller])..<Int(view.areaStarts[traveller + 1])
    return areas.contains { area in
      let area = view.areas[area]
      switch area.kind {
      case IndexedArea.everywhere: return true
      case IndexedArea.district: return area.districtNumber == query.place.district
      default: return isInside(area, centre)
      }
    }
  }

  /// The sine of half the area's angle is not computed: x - x^3 / 6 <= sin x <= x.
  @inline(__always)
  private mutating func isInside(_ area: IndexedArea, _ place: Coordinate) -> Bool {
    let half = area.radiusInMetres * (1 / (2 * Earth.meanRadius))
    // No place is nearer than its latitude: that alone rules out most.
    guard query.place.estimate.latitudes(to: area.latitude) <= 2 * half * (1 + HaversineEstimate.tolerance) else {
      return false
    }
    guard let haversine = query.place.estimate.haversine(latitude: area.latitude, longitude: area.longitude) else {
      return isExactlyInside(area, place)
    }
    let square = half * half
    let isInside = haversine < square * (1 - square * (1 / 3)) * (1 - HaversineEstimate.tolerance) - 1e-20
    let isOutside = haversine > square * (1 + HaversineEstimate.tolerance) + 1e-20
    return isInside != isOutside ? isInside : isExactlyInside(area, place)
  }

  private mutating func isExactlyInside(_ area: IndexedArea, _ place: Coordinate) -> Bool {
    guard let centre = area.centre else { return false }
    work.distances += 1
    return centre.distance(to: place).metres <= area.radiusInMetres
  }
}
