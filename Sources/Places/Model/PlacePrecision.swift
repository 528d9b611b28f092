import Geography

/// How finely a place is known, finest first. It bounds what may be said about a distance from it.
public enum PlacePrecision: String, Sendable, Hashable, CaseIterable, Comparable {
  /// A surveyed spot: within 25 m.
  case point
  /// One postcode, or a spot known to within 250 m.
  case postcode
  /// The first half of a postcode, or its sector.
  case outcode
  /// A town, village or suburb, or a spot known to within 3 km.
  case place
  /// A whole council area or county.
  case district

  /// The precision a spot deserves that is known to within `uncertainty`.
  init(of uncertainty: Distance) {
    switch uncertainty.metres {
    case ...25: self = .point
    case ...250: self = .postcode
    case ...3000: self = .place
    default: self = .district
    }
  }

  public static func < (lhs: PlacePrecision, rhs: PlacePrecision) -> Bool { lhs.rank < rhs.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
