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
    if modes.contains(.travels) || service.hidesPlace { ways.append("they come to you" + areas(of: view)) }
    if modes.contains(.remote) { ways.append("by phone or online") }
    return ways.isEmpty ? "Place not stated" : Capitals.first(of: ways.joined(separator: "; "))
  }

  private static func places(_ first: Location, of service: Service) -> String {
    let others = service.serviceAtLocations.count - 1
    let more = others == 0 ? "" : others == 1 ? ", and 1 other place" : ", and \(others) other places"
    return AddressWording.phrase(for: first) + more
  }

  private static func areas(of service: Service) -> String {
    let areas = service.serviceAreas.map(AreaWording.phrase)
    guard areas.count > 6 else { return areas.isEmpty ? "" : ": " + areas.joined(separator: ", ") }
    return ": \(areas.prefix(5).joined(separator: ", ")) and \(areas.count - 5) other areas"
  }
}
