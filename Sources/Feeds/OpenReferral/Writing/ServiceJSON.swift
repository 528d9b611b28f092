import Foundation
import OpenReferral

/// Services and what belongs to them in the JSON of Open Referral UK 3.0 (HSDS-UK-3.0, `schema/service.json`).
///
/// What is unknown is left out, since null fails the schemas; texts that an object must have and we do not know are
/// empty. Members the standard has no place for (`kind`, `reach_modes`, `interests`, telephone numbers, names of
/// languages, `precision`) stand beside the others: unknown members are allowed, and our own importer reads them back.
public struct ServiceJSON: Sendable {
  /// Whether what Doorstep alone knows of micro-providers goes out as well: in our own exports, not in open data.
  let includesProviders: Bool

  public init(includesProviders: Bool = false) { self.includesProviders = includesProviders }

  /// How much of a service is written.
  public enum Depth: Sendable {
    /// Its own fields and who runs it: an item of a list.
    case flat
    /// Everything.
    case full
  }

  /// Writes a service as one object.
  public func write(_ service: Service, _ depth: Depth, to json: inout JSONWriter) {
    json.object { members(of: service, depth, &$0) }
  }

  /// Writes the link between a service and its place, with the service inside.
  public func write(_ link: ServiceAtLocation, of service: Service, _ depth: Depth, to json: inout JSONWriter) {
    json.object { json in
      linkMembers(link, of: service, depth, &json)
      json.member("service") { members(of: service, depth, &$0, withPlaces: false) }
    }
  }

  /// Writes an organisation: alone, or with the services it runs.
  public func write(
    _ organization: Organization, services: [Service] = [], _ depth: Depth = .flat, withIdentifiers: Bool = true,
    to json: inout JSONWriter
  ) {
    json.object { json in
      members(of: organization, &json, withIdentifiers: withIdentifiers)
      json.member("services", each: services) { json, service in
        json.object { members(of: service, depth, &$0, withOrganization: false) }
      }
    }
  }

  // MARK: Services

  func members(
    of service: Service, _ depth: Depth, _ json: inout JSONWriter, withOrganization: Bool = true,
    withPlaces: Bool = true
  ) {
    ownMembers(of: service, &json)
    if withOrganization {
      json.member("organization") { members(of: service.organization, &$0, withIdentifiers: depth == .full) }
    }
    guard depth == .full else { return }
    terms(of: service, &json)
    if withPlaces {
      json.member("service_at_locations", each: service.serviceAtLocations) { json, link in
        json.object { linkMembers(link, of: service, .full, &$0) }
      }
    }
    contacts(of: service, &json)
    if includesProviders, let provider = service.provider { json.member("provider") { members(of: provider, &$0) } }
  }

  private func ownMembers(of service: Service, _ json: inout JSONWriter) {
    json.member("id", service.id)
    json.member("organization_id", service.organization.id)
    json.member("name", service.name)
    json.member("description", service.description)
    json.member("url", StrictFormat.uri(service.url))
    json.member("email", StrictFormat.email(service.email))
    json.member("status", service.status.rawValue)
    json.member("fees", Self.fees(of: service))
    json.member("accreditations", service.accreditations)
    json.member("minimum_age", service.minimumAge)
    json.member("maximum_age", service.maximumAge)
    json.member("eligibility_description", service.eligibilityDescription)
    json.member("assured_date", service.assuredDate)
    json.member("assured_by", service.assuredBy)
    json.member("assurer_email", StrictFormat.email(service.assuredBy))
    json.member("alert", service.alert)
    json.member("last_modified", StrictFormat.dateTime(service.lastModified))
    json.member("kind", service.kind.rawValue)
    json.member("reach_modes", service.reachModes.map(\.rawValue))
    json.member("interests", service.interests)
  }

  /// The prices in one line, for readers of version 1 habits; nil when none is stated.
  static func fees(of service: Service) -> String? {
    let prices = service.costOptions.map(NativeCost.native).filter { !$0.isEmpty }
    return prices.isEmpty ? nil : prices.joined(separator: "; ")
  }

  // MARK: Organisations

  func members(of organization: Organization, _ json: inout JSONWriter, withIdentifiers: Bool) {
    json.member("id", organization.id)
    json.member("name", organization.name)
    json.member("description", organization.description ?? "")
    json.member("email", StrictFormat.email(organization.email))
    json.member("website", StrictFormat.uri(organization.website))
    json.member("logo", StrictFormat.uri(organization.logo))
    json.member("uri", StrictFormat.uri(organization.uri))
    json.member("parent_organization_id", organization.parentOrganizationID)
    guard withIdentifiers else { return }
    json.member("organization_identifiers", each: organization.identifiers) { json, identifier in
      json.object { json in
        json.member("id", identifier.id)
        json.member("identifier_scheme", identifier.scheme)
        json.member("identifier_type", identifier.type)
        json.member("identifier", identifier.identifier)
      }
    }
  }
}
