import Feeds
import Foundation
import Geography
import OpenReferral
import TextAnalysis

/// What open data is filtered by, of one service: some 700 bytes, where the whole service takes several thousand.
struct OpenCard: Sendable {
  /// A place of the service.
  struct Place: Sendable {
    let link: UUID
    let location: UUID
    let coordinate: Coordinate?
  }

  let id: UUID
  let name: String
  let status: ServiceStatus
  let organization: UUID
  /// By RFC 3339; nil for a day alone, which the standard has no form for.
  let lastModified: String?
  let modified: Date?
  /// Stems of the name, and of name, organisation, description and terms, as hashes in order.
  let nameWords: [UInt64]
  let words: [UInt64]
  let organizationWords: [UInt64]
  let minimumAge: Int?
  let maximumAge: Int?
  let times: [OpenTime]
  let terms: [TaxonomyTerm]
  let places: [Place]
  let areas: [Coverage]

  /// - Parameter service: as `Service.openView` gives it.
  init(_ service: Service, _ analyzer: Analyzer) {
    id = service.id
    name = service.name
    status = service.status
    organization = service.organization.id
    modified = service.lastModified.flatMap(Instant.read)
    lastModified = service.lastModified.flatMap { Instant.moment($0) == nil ? nil : $0 }
    nameWords = OpenWords.hashes(of: [service.name], analyzer)
    organizationWords = OpenWords.hashes(of: [service.organization.name], analyzer)
    words = OpenWords.hashes(
      of: [service.name, service.organization.name, service.description ?? ""] + service.interests
        + service.attributes.map(\.taxonomyTerm.name), analyzer)
    minimumAge = service.minimumAge
    maximumAge = service.maximumAge
    times = service.schedules.compactMap(OpenTime.init)
    terms = service.attributes.map(\.taxonomyTerm)
    places = service.serviceAtLocations.map { link in
      Place(
        link: link.id, location: link.location.id,
        coordinate: link.location.latitude.flatMap { latitude in
          link.location.longitude.flatMap { Coordinate(latitude: latitude, longitude: $0) }
        })
    }
    areas = service.serviceAreas.map(\.coverage)
  }
}
