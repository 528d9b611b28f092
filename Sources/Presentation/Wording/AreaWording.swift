import Feeds
import OpenReferral

/// Says which ground a service covers.
public enum AreaWording {
  /// "Orrell", "everywhere", "within 5 miles of where they are based".
  public static func phrase(for area: ServiceArea) -> String {
    if let miles = TravelArea.miles(of: area) { return "within \(MilesWording.phrase(miles)) of where they are based" }
    return switch area.coverage {
    case .everywhere: "everywhere"
    case .unresolved: (area.name ?? "an area without a name") + " (not found on the map)"
    case .circle, .district: area.name ?? "a marked area"
    }
  }
}
