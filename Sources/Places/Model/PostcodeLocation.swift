import Geography

/// Where a unit postcode is: the mean point of its addresses, and its council.
public struct PostcodeLocation: Hashable, Sendable {
  /// Ordnance Survey's point for the postcode, to 1e-5 degree (about 1 m). A door is typically 70 m from it.
  public let coordinate: Coordinate
  /// The GSS code of the local authority district, "E08000010".
  public let districtCode: String
}
