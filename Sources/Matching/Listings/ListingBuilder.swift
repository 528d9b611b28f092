import Foundation
import Geography
import OpenReferral

/// Turns a service of the directory into the listings it makes.
public struct ListingBuilder: Sendable {
  private let today: String

  /// - Parameter today: `yyyy-MM-dd`, to tell how fresh an entry is; without it everything ever checked is fresh.
  public init(today: String = "") { self.today = today }

  /// The listings of a service, in a fixed order: its locations, its travel area, its remote offer.
  ///
  /// A service that may not be shown (inactive, defunct) makes none, so that nothing derived from listings can
  /// betray it. A service with neither location nor area makes one unplaced listing, so that it can still be found.
  public func listings(of service: Service, from source: RecordSource) -> [Listing] {
    guard service.status.isShown else { return [] }
    let modes = service.effectiveReachModes
    var listings: [Listing] = []
    if modes.contains(.venue) { listings += venues(of: service, from: source) }
    if modes.contains(.travels) { listings.append(travelling(service, from: source)) }
    if modes.contains(.remote) { listings.append(derived(service, "remote", .remote, source)) }
    return listings.isEmpty ? [derived(service, "unplaced", .unplaced, source)] : listings
  }

  private func venues(of service: Service, from source: RecordSource) -> [Listing] {
    var met: [UUID: Int] = [:]
    return service.serviceAtLocations.filter { $0.location.locationType != .virtual }.map { place in
      met[place.id, default: 0] += 1
      let id = StableIdentifier.uuid(service.id.uuidString, "at", place.id.uuidString, "\(met[place.id] ?? 1)")
      return Listing(
        id: id, service: service, location: place.location, reach: reach(of: place.location), source: source,
        freshness: freshness(of: service))
    }
  }

  private func reach(of location: Location) -> Reach {
    guard let latitude = location.latitude, let longitude = location.longitude,
      let coordinate = Coordinate(latitude: latitude, longitude: longitude)
    else { return .unplaced }
    return .venue(coordinate.rounded, location.precision)
  }

  private func travelling(_ service: Service, from source: RecordSource) -> Listing {
    let areas = service.serviceAreas.map(\.coverage)
    return derived(service, "travels", areas.isEmpty ? .unplaced : .travels(areas), source)
  }

  private func derived(_ service: Service, _ part: String, _ reach: Reach, _ source: RecordSource) -> Listing {
    let id = StableIdentifier.uuid(service.id.uuidString, part)
    return Listing(
      id: id, service: service, location: nil, reach: reach, source: source, freshness: freshness(of: service))
  }

  private func freshness(of service: Service) -> Freshness {
    Freshness(checked: service.assuredDate, today: today)
  }
}
