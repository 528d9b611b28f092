import Geography

/// A town, village, suburb or hamlet.
public struct Locality: Hashable, Sendable {
  /// The name people use: "Orrell".
  public let name: String
  /// A larger place it belongs to, where one is recorded: "Bootle". It tells namesakes apart.
  public let parent: String?
  /// The GSS code of its local authority district, "E08000010".
  public let districtCode: String
  public let districtName: String
  public let coordinate: Coordinate
  /// How far from the coordinate someone who lives there may be: the radius of a disc that would hold its people at
  /// 3,000 a square kilometre, plus the doubt about the point itself. 500 m at least.
  public let uncertainty: Distance
  /// An estimate: GeoNames' population, or 38 for each postcode nearer to it than to any other locality.
  public let people: Int
  /// What to show: "Orrell, Wigan"; "Wigan" for the town a district is named after; with the parent where two in one
  /// district share a name.
  public let label: String
  /// What to type to get this one and no other.
  public let query: String
}
