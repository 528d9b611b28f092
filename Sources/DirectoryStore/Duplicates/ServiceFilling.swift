import Foundation
import OpenReferral

/// Fills the gaps of a service from another record of the same thing. What is stated stays as it is; interests are
/// joined, since each source names some.
struct ServiceFilling {
  /// The service as far as it is filled.
  private(set) var service: Service
  /// What was filled so far, in the order of the fields.
  private(set) var fields: [FilledField] = []

  init(_ service: Service) { self.service = service }

  /// Takes what the service lacks. `other` must be as its source wrote it and people corrected it.
  mutating func fill(from other: StoredService) {
    take(\.description, "description", other)
    take(\.url, "url", other)
    take(\.email, "email", other)
    take(\.accreditations, "accreditations", other)
    take(\.eligibilityDescription, "eligibility_description", other)
    take(\.organization.description, "organization.description", other)
    take(\.organization.email, "organization.email", other)
    take(\.organization.website, "organization.website", other)
    takeAges(other)
    takeAssurance(other)
    takeList(\.organization.identifiers, "organization.organization_identifiers", other)
    takeList(\.schedules, "schedules", other)
    takeList(\.costOptions, "cost_options", other)
    takeList(\.languages, "languages", other)
    takeList(\.contacts, "contacts", other)
    takeList(\.phones, "phones", other)
    takeList(\.attributes, "attributes", other)
    takePlaces(other)
    takeInterests(other)
  }

  private mutating func take(_ path: WritableKeyPath<Service, String?>, _ field: String, _ other: StoredService) {
    guard service[keyPath: path] == nil, let value = other.service[keyPath: path] else { return }
    service[keyPath: path] = value
    note(field, other)
  }

  private mutating func takeList<Item>(
    _ path: WritableKeyPath<Service, [Item]>, _ field: String, _ other: StoredService
  ) {
    guard service[keyPath: path].isEmpty, !other.service[keyPath: path].isEmpty else { return }
    service[keyPath: path] = other.service[keyPath: path]
    note(field, other)
  }

  /// Both ages are one statement.
  private mutating func takeAges(_ other: StoredService) {
    guard service.minimumAge == nil, service.maximumAge == nil,
      other.service.minimumAge != nil || other.service.maximumAge != nil
    else { return }
    (service.minimumAge, service.maximumAge) = (other.service.minimumAge, other.service.maximumAge)
    note("minimum_age, maximum_age", other)
  }

  /// Who checked goes with when.
  private mutating func takeAssurance(_ other: StoredService) {
    guard service.assuredDate == nil, let date = other.service.assuredDate else { return }
    (service.assuredDate, service.assuredBy) = (date, other.service.assuredBy)
    note("assured_date", other)
  }

  /// Somewhere to go stands above a postal address, which is nowhere to go.
  private mutating func takePlaces(_ other: StoredService) {
    let isSomewhere = { (place: ServiceAtLocation) in place.location.locationType == .physical }
    let places = other.service.serviceAtLocations.filter(isSomewhere)
    guard !places.isEmpty, !service.serviceAtLocations.contains(where: isSomewhere) else { return }
    service.serviceAtLocations = places
    note("service_at_locations", other)
  }

  private mutating func takeInterests(_ other: StoredService) {
    let more = other.service.interests.filter { !service.interests.contains($0) }
    guard !more.isEmpty else { return }
    service.interests += more
    note("interests", other)
  }

  private mutating func note(_ field: String, _ other: StoredService) {
    fields.append(FilledField(field: field, serviceID: other.service.id, source: other.source))
  }
}
