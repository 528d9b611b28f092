import Geography

/// Coordinates as the index file keeps them: in ten-millionths of a degree, steps of 1.1 cm on the ground.
///
/// Listings have theirs rounded so already (`ListingBuilder`), so that nothing is lost and distances are exact.
enum StoredCoordinate {
  /// Degrees, -180 to 180, as a whole number of ten-millionths.
  static func number(_ degrees: Double) -> Int32 { Int32((degrees * 1e7).rounded()) }

  @inline(__always)
  static func degrees(_ number: Int32) -> Double { Double(number) / 1e7 }
}

extension Coordinate {
  /// The place as an index keeps it.
  var rounded: Coordinate {
    Coordinate(
      latitude: StoredCoordinate.degrees(StoredCoordinate.number(latitude)),
      longitude: StoredCoordinate.degrees(StoredCoordinate.number(longitude))) ?? self
  }
}
