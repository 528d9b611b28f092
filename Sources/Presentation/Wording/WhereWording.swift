import Feeds
import OpenReferral

/// Says where a service is to be had.
public enum WhereWording {
  /// An address, how they come to the person, or both; never where a provider who only travels starts from.
  ///
  /// - Parameter location: the one of its places that is meant; nil for the first, with how many others there are.
  public static func phrase(for service: Service, at location: Location? = nil) -> String {
    let view = service.publicView
    if let location, !service.hidesPlace { return Capitals.first(of: AddressWording.phrase(for: location)) }
    let modes = view.effectiveReachModes
    var ways: [String] = []
    if modes.contains(.venue), let first = view.serviceAtLocations.first?.location {
      ways.append(places(first, of: view))
    }
    if modes.contains(.travels) || service.hidesPlace {
      let isHere = comesToPeople(service)
      let areas = areas(of: view)
      ways.append(isHere ? "they come to you" + (areas.map { ": " + $0 } ?? "") : "serves " + (areas ?? "an area"))
    }
    if modes.contains(.remote) { ways.append("by phone or online") }
    return ways.isEmpty ? "Place not stated" : Capitals.first(of: ways.joined(separator: "; "))
  }

  /// Whether it is stated that they come to people. Of what is known by the area it serves alone, nobody said so.
  static func comesToPeople(_ service: Service) -> Bool {
    service.hidesPlace || service.reachModes.contains(.travels)
      || service.serviceAreas.contains { TravelArea.miles(of: $0) != nil }
  }

  private static func places(_ first: Location, of service: Service) -> String {
    let others = service.serviceAtLocations.count - 1
    let more = others == 0 ? "" : others == 1 ? ", and 1 other place" : ", and \(others) other places"
    return AddressWording.phrase(for: first) + more
  }

  /// Nil when none is stated.
  private static func areas(of service: Service) -> String? {
    let areas = service.serviceAreas.map(AreaWording.phrase)
    guard areas.count > 6 else { return areas.isEmpty ? nil : areas.joined(separator: ", ") }
    return "\(areas.prefix(5).joined(separator: ", ")) and \(areas.count - 5) other areas"
  }
}
