/// How well a location is known, from best to worst. Ordered: a smaller value is more precise.
public enum LocationPrecision: String, Codable, Hashable, Sendable, CaseIterable, Comparable {
  /// Surveyed coordinates of the door. The only precision that allows "less than 50 yards".
  case point
  /// The middle of a postcode, typically 15 addresses.
  case postcode
  /// The middle of a postcode district ("WN5") or another small public area.
  case area
  /// The middle of a town, village or suburb.
  case place
  /// Somewhere in a local authority.
  case district
  /// Not known.
  case none

  public static func < (lhs: LocationPrecision, rhs: LocationPrecision) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int {
    switch self {
    case .point: 0
    case .postcode: 1
    case .area: 2
    case .place: 3
    case .district: 4
    case .none: 5
    }
  }
}
