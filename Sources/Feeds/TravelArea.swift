import Foundation
import Geography
import OpenReferral

/// "Travels up to five miles": a service area whose circle has a radius but, in a feed, not yet a centre.
///
/// The layer above puts the centre in, once the place is resolved (and, for a personal assistant, reduced): reading a
/// feed never ties a circle to anybody's door.
public enum TravelArea {
  /// What `ServiceArea.extentType` says of such an area; its `extent` is the number of miles, as in "2.5".
  public static let extentType = "travel-miles"

  /// The name that stands for no limit.
  static let everywhere = "everywhere"

  /// The miles of such an area, more than 0 and at most 500; nil for any other area.
  public static func miles(of area: ServiceArea) -> Double? {
    guard area.extentType == extentType, let extent = area.extent else { return nil }
    return readMiles(extent).value
  }

  /// The radius of such an area; nil for any other area.
  public static func radius(of area: ServiceArea) -> Distance? { miles(of: area).map(Distance.miles) }

  static func area(miles: Double, id: UUID) -> ServiceArea {
    var area = ServiceArea(id: id, name: nil)
    area.extentType = extentType
    area.extent = text(miles)
    return area
  }

  static func readMiles(_ text: String) -> Reading<Double> {
    if let miles = NumberText.signed(text), miles > 0, miles <= 500 { return .good(miles) }
    return .bad(expected: "a number of miles from 0 to 500", remedy: "Write the number alone, or leave it empty.")
  }

  /// `5`, `2.5`.
  private static func text(_ miles: Double) -> String {
    Int(exactly: miles).map { "\($0)" } ?? "\(miles)"
  }
}
