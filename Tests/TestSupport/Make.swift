import Foundation
import OpenReferral

/// Small records for tests: only what a test is about is stated.
public enum Make {
  /// A source that is not illustrative.
  public static let source = RecordSource(key: "test", name: "Test source")

  /// A service at one surveyed point.
  public static func service(
    _ name: String, kind: ListingKind = .group, interests: [String] = [], description: String? = nil,
    at place: (latitude: Double, longitude: Double)? = nil, precision: LocationPrecision = .point
  ) -> Service {
    let id = StableIdentifier.uuid("test", name)
    var service = Service(id: id, name: name, organization: Organization(id: id, name: name), kind: kind)
    service.interests = interests
    service.description = description
    if let place { service.serviceAtLocations = [at(place, of: name, precision: precision)] }
    return service
  }

  /// A place a service is offered at.
  public static func at(
    _ place: (latitude: Double, longitude: Double), of name: String, precision: LocationPrecision = .point
  ) -> ServiceAtLocation {
    let key = "\(place.latitude),\(place.longitude)"
    var location = Location(id: StableIdentifier.uuid("test", name, key, "location"))
    location.latitude = place.latitude
    location.longitude = place.longitude
    location.precision = precision
    return ServiceAtLocation(id: StableIdentifier.uuid("test", name, key), location: location)
  }

  /// A weekly schedule on one day.
  public static func weekly(_ day: Weekday, _ opens: String, _ closes: String) -> Schedule {
    var schedule = Schedule(id: StableIdentifier.uuid("test", day.icalendar, opens, closes))
    schedule.freq = .weekly
    schedule.byday = day.icalendar
    schedule.opensAt = opens
    schedule.closesAt = closes
    return schedule
  }

  /// A price of nothing.
  public static let free = CostOption(id: StableIdentifier.uuid("test", "free"), amount: 0)
}
