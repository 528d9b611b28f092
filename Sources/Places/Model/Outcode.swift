import Geography

/// The first half of a postcode, "WN5": a town or a part of one.
public struct Outcode: Hashable, Sendable {
  public let text: String
  /// The median of its postcodes.
  public let centre: Coordinate
  /// 95 % of its postcodes lie within this of the centre.
  public let uncertainty: Distance
  /// How many unit postcodes it has; at least 1.
  public let postcodeCount: Int
  /// The GSS code of the district that holds most of them. Others may hold some.
  public let districtCode: String
}
