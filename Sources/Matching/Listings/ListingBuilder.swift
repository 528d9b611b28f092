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
  /// - Parameter tags: what people said it is about beside its text.
  public func listings(of service: Service, from source: RecordSource, tags: [InterestTag] = []) -> [Listing] {
    guard service.status.isShown else { return [] }
    let offer = Offer(service: service, source: source, tags: tags)
    let modes = service.effectiveReachModes
    var listings: [Listing] = []
    if modes.contains(.venue) { listings += venues(of: offer) }
    if modes.contains(.travels) { listings.append(travelling(offer)) }
    if modes.contains(.remote) { listings.append(derived(offer, "remote", .remote)) }
    return listings.isEmpty ? [derived(offer, "unplaced", .unplaced)] : listings
  }

  /// What all listings of a service share.
  private struct Offer {
    let service: Service
    let source: RecordSource
    let tags: [InterestTag]
  }

  private func venues(of offer: Offer) -> [Listing] {
    var met: [UUID: Int] = [:]
    return offer.service.serviceAtLocations.filter { $0.location.locationType != .virtual }.map { place in
      met[place.id, default: 0] += 1
      let id = StableIdentifier.uuid(offer.service.id.uuidString, "at", place.id.uuidString, "\(met[place.id] ?? 1)")
      return Listing(
        id: id, service: offer.service, location: place.location, reach: reach(of: place.location),
        source: offer.source,
        freshness: freshness(of: offer.service), tags: offer.tags)
    }
  }

  private func reach(of location: Location) -> Reach {
    guard let latitude = location.latitude, let longitude = location.longitude,
      let coordinate = Coordinate(latitude: latitude, longitude: longitude)
    else { return .unplaced }
    return .venue(coordinate.rounded, location.precision)
  }

  private func travelling(_ offer: Offer) -> Listing {
    let areas = offer.service.serviceAreas.map(\.coverage)
    return derived(offer, "travels", areas.isEmpty ? .unplaced : .travels(areas))
  }

  private func derived(_ offer: Offer, _ part: String, _ reach: Reach) -> Listing {
    let id = StableIdentifier.uuid(offer.service.id.uuidString, part)
    return Listing(
      id: id, service: offer.service, location: nil, reach: reach, source: offer.source,
      freshness: freshness(of: offer.service), tags: offer.tags)
  }

  private func freshness(of service: Service) -> Freshness {
    Freshness(checked: service.assuredDate, today: today)
  }
}
