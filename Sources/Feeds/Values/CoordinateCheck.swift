import Geography

/// Coordinates from outside, held against the ground this directory covers.
enum CoordinateCheck {
  /// A rough box around the United Kingdom, the Isle of Man and the Channel Islands, in degrees.
  static let latitudes = 49.0...61.5
  static let longitudes = -9.0...2.1

  /// The point, when it can be one of ours. Numbers that seem swapped, the point 0,0 and points elsewhere are left
  /// out and said: a wrong place is worse than none.
  static func read(latitude: Double, longitude: Double) -> Reading<Coordinate> {
    if latitudes.contains(latitude), longitudes.contains(longitude),
      let coordinate = Coordinate(latitude: latitude, longitude: longitude)
    {
      return .good(coordinate)
    }
    if latitude == 0, longitude == 0 {
      return .bad(expected: form, remedy: "0, 0 lies in the Gulf of Guinea. Leave unknown coordinates empty.")
    }
    if latitudes.contains(longitude), longitudes.contains(latitude) {
      return .bad(expected: form, remedy: "Latitude and longitude look swapped. Exchange them.")
    }
    return .bad(expected: form, remedy: "Give WGS84 degrees of a place in the United Kingdom, or leave them empty.")
  }

  /// Both as text. A pair of which one is missing or no number is left out.
  static func read(latitude: String, longitude: String) -> Reading<Coordinate> {
    guard let latitude = NumberText.signed(latitude), let longitude = NumberText.signed(longitude) else {
      return .bad(expected: form, remedy: "Write plain decimal degrees with a point, both or neither.")
    }
    return read(latitude: latitude, longitude: longitude)
  }

  private static let form = "latitude and longitude such as 53.5450 and -2.6325"
}
