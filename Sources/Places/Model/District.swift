import Geography

/// A local authority district: the area of one council.
public struct District: Hashable, Sendable {
  /// GSS code, "E08000010".
  public let code: String
  public let name: String
  /// The median of its postcodes: where its people are, not the middle of its map.
  public let centre: Coordinate
  /// 95 % of its postcodes lie within this of the centre.
  public let extent: Distance
}
