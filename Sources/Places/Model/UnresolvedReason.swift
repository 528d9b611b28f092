/// Why a text is no place we can measure from.
public enum UnresolvedReason: Hashable, Sendable {
  /// Nothing but spaces.
  case empty
  /// More than 200 bytes.
  case tooLong
  /// Control characters, or nothing in it that is a Latin letter or a digit.
  case unreadable
  /// "*", "%" or "_".
  case wildcard
  /// Numbers that are not a latitude and a longitude in decimal degrees.
  case malformedCoordinate
  /// Two letters and digits that name no square on the map of Great Britain.
  case malformedGridReference
  /// A real place, but not one we cover.
  case outsideGreatBritain(OutsideRegion)
  /// A postcode whose first half does not exist.
  case unknownPostcode
  /// A whole nation.
  case tooWide
  /// A name in no list of ours.
  case unknownName

  /// A plain sentence that says what to do. It never repeats what was typed.
  public var message: String {
    switch self {
    case .empty: "Enter a postcode or the name of a place."
    case .tooLong: "Enter a shorter place: a postcode, or the name of a town or village."
    case .unreadable: "Enter a postcode or a place name in letters A to Z and digits."
    case .wildcard: "Enter a whole postcode or place name, without * % or _."
    case .malformedCoordinate:
      "Enter a latitude and a longitude in decimal degrees with a point, such as 53.533, -2.712."
    case .malformedGridReference: "Enter a grid reference in Great Britain, such as SD 536 051."
    case .outsideGreatBritain(let region):
      "\(region.name) is not covered. Enter a postcode or place in England, Scotland or Wales."
    case .unknownPostcode: "Check the postcode: no postcode begins like this."
    case .tooWide: "That is a very large area. Enter a town, a council or a postcode."
    case .unknownName: "We do not know this place. Check the spelling, or enter a postcode."
    }
  }
}
