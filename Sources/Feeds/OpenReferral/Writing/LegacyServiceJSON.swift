import Foundation
import OpenReferral

/// The same in the JSON of Open Referral UK 1.0, which most councils still publish and read.
///
/// Its schemas hold identifiers to small letters, and have names of their own for most lists.
public struct LegacyServiceJSON: Sendable {
  /// The lists of a service that an item of a list may include.
  public enum Part: String, Sendable, CaseIterable {
    case regularSchedules = "regular_schedules"
    case serviceAreas = "service_areas"
    case serviceAtLocations = "service_at_locations"
    case fundings
    case eligibilitys
    case costOptions = "cost_options"
    case languages
    case contacts
    case serviceTaxonomys = "service_taxonomys"
  }

  private let current = ServiceJSON()

  public init() {}

  /// Writes a service as one object.
  ///
  /// - Parameter parts: the lists to write; all of them make a detailed service.
  public func write(_ service: Service, parts: Set<Part>, to json: inout JSONWriter) {
    json.object { members(of: service, parts: parts, &$0) }
  }

  /// Writes an organisation, with its services when any are given.
  public func write(_ organization: Organization, services: [Service] = [], to json: inout JSONWriter) {
    json.object { json in
      members(of: organization, &json)
      json.member("services", each: services) { json, service in json.object { ownMembers(of: service, &$0) } }
    }
  }

  /// Writes a location; a detailed one with its addresses and the services that meet there.
  public func write(
    _ location: Location, links: [(link: ServiceAtLocation, service: Service)], isDetailed: Bool,
    to json: inout JSONWriter
  ) {
    json.object { json in
      members(of: location, isDetailed: isDetailed, &json)
      json.member("service_at_locations", each: links) { json, entry in
        json.object { json in
          json.member("id", entry.link.id)
          json.member("service") { members(of: entry.service, parts: [], &$0) }
        }
      }
    }
  }

  /// Writes a term, which this version calls a taxonomy.
  public func write(_ term: TaxonomyTerm, to json: inout JSONWriter) { json.object { members(of: term, &$0) } }

  // MARK: Members

  private func members(of service: Service, parts: Set<Part>, _ json: inout JSONWriter) {
    ownMembers(of: service, &json)
    json.member("organization") { members(of: service.organization, &$0) }
    for part in Part.allCases where parts.contains(part) { list(part, of: service, &json) }
  }

  private func ownMembers(of service: Service, _ json: inout JSONWriter) {
    json.member("id", service.id)
    json.member("name", service.name)
    json.member("description", service.description)
    json.member("url", StrictFormat.uri(service.url))
    json.member("email", StrictFormat.email(service.email))
    json.member("status", service.status.rawValue)
    json.member("fees", ServiceJSON.fees(of: service))
    json.member("accreditations", service.accreditations)
    json.member("assured_date", service.assuredDate)
    json.member("attending_type", service.effectiveReachModes.first.map(Self.attendingType))
  }

  private static func attendingType(_ mode: ReachMode) -> String {
    switch mode {
    case .venue: "venue"
    case .travels: "home visit"
    case .remote: "online"
    }
  }

  private func members(of organization: Organization, _ json: inout JSONWriter) {
    json.member("id", organization.id)
    json.member("name", organization.name)
    json.member("description", organization.description ?? "")
    json.member("email", StrictFormat.email(organization.email))
    json.member("url", StrictFormat.uri(organization.website))
    json.member("logo", StrictFormat.uri(organization.logo))
    json.member("uri", StrictFormat.uri(organization.uri))
  }

  private func members(of term: TaxonomyTerm, _ json: inout JSONWriter) {
    json.member("id", term.id)
    json.member("name", term.name)
    json.member("parent_id", term.parentID)
    json.member("vocabulary", term.taxonomy)
  }

  private func members(of location: Location, isDetailed: Bool, _ json: inout JSONWriter) {
    json.member("id", location.id)
    json.member("name", location.name)
    json.member("description", location.description)
    if location.latitude != nil, location.longitude != nil {
      json.member("latitude", location.latitude)
      json.member("longitude", location.longitude)
    }
    guard isDetailed else { return }
    json.member("physical_addresses", each: location.addresses) { json, address in
      json.object { json in
        json.member("id", address.id)
        json.member("address_1", address.address1)
        json.member("city", address.city ?? "")
        json.member("state_province", address.stateProvince ?? "")
        json.member("postal_code", address.postalCode ?? "")
        json.member("country", address.country ?? "")
      }
    }
    json.member("accessibility_for_disabilities", each: location.accessibility) { json, accessibility in
      json.object { json in
        json.member("id", accessibility.id)
        json.member("accessibility", accessibility.description)
      }
    }
  }
}

extension LegacyServiceJSON {
  private func list(_ part: Part, of service: Service, _ json: inout JSONWriter) {
    switch part {
    case .regularSchedules: schedules(of: service, &json)
    case .serviceAreas:
      json.member("service_areas", each: service.serviceAreas) { json, area in
        json.object { json in
          json.member("id", area.id)
          json.member("service_area", area.name)
          json.member("extent", area.extent)
          json.member("uri", StrictFormat.uri(area.uri))
        }
      }
    case .serviceAtLocations:
      json.member("service_at_locations", each: service.serviceAtLocations) { json, link in
        json.object { json in
          json.member("id", link.id)
          json.member("location") { members(of: link.location, isDetailed: true, &$0) }
        }
      }
    case .fundings:
      json.member("fundings", each: service.funding) { json, funding in
        json.object { json in
          json.member("id", funding.id)
          json.member("source", funding.source)
        }
      }
    case .eligibilitys: eligibility(of: service, &json)
    case .costOptions:
      json.member("cost_options", each: service.costOptions) { json, option in
        json.object { current.members(of: option, &$0) }
      }
    case .languages:
      json.member("languages", each: service.languages) { json, language in
        json.object { json in
          json.member("id", language.id)
          json.member("language", language.name)
        }
      }
    case .contacts: current.contacts(of: service, &json)
    case .serviceTaxonomys:
      json.member("service_taxonomys", each: service.attributes) { json, attribute in
        json.object { json in
          json.member("id", attribute.id)
          json.member("taxonomy") { members(of: attribute.taxonomyTerm, &$0) }
        }
      }
    }
  }

  /// As in version 3; `weekday` besides where there is one day only.
  private func schedules(of service: Service, _ json: inout JSONWriter) {
    json.member("regular_schedules", each: service.schedules) { json, schedule in
      json.object { json in
        current.members(of: schedule, &json)
        if schedule.weekdays.count == 1 { json.member("weekday", schedule.weekdays.first?.icalendar) }
      }
    }
  }

  /// The one entry that ages stand in; none when neither age is stated.
  private func eligibility(of service: Service, _ json: inout JSONWriter) {
    guard service.minimumAge != nil || service.maximumAge != nil else { return }
    json.member("eligibilitys", each: [service]) { json, service in
      json.object { json in
        json.member("id", RecordIdentity.part(of: service.id, "eligibility"))
        json.member("minimum_age", service.minimumAge)
        json.member("maximum_age", service.maximumAge)
      }
    }
  }
}
