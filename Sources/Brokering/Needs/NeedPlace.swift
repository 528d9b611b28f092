import Geography

/// Where the person lives, as far as matching needs it.
public struct NeedPlace: Hashable, Sendable {
  /// For people: "WN5", "Orrell, Wigan".
  public var label: String
  public var coordinate: Coordinate
  /// The GSS code of the local authority; nil when not known.
  public var districtCode: String?

  public init(label: String, coordinate: Coordinate, districtCode: String? = nil) {
    self.label = label
    self.coordinate = coordinate
    self.districtCode = districtCode
  }
}
