import Foundation
import OpenReferral

/// A service in the words of schema.org, for search engines. It says what the page says and nothing more.
struct ListingData {
  /// The public view of a service.
  let service: Service

  var tree: JSONTree {
    var members: [(name: StaticString, value: JSONTree)] = [
      ("@context", .text("https://schema.org")), ("@type", .text("Service")), ("name", .text(service.name)),
      ("identifier", .text(service.id.uuidString.lowercased())),
      ("serviceType", .text(KindWording.singular(service.kind))), ("provider", provider),
    ]
    if let description = service.description { members.append(("description", .text(description))) }
    if let page = service.url, OutsideLink(web: page) != nil { members.append(("url", .text(page))) }
    if let audience = service.eligibilityDescription {
      members.append(("audience", .object([("@type", .text("Audience")), ("audienceType", .text(audience))])))
    }
    if !service.serviceAreas.isEmpty {
      members.append(("areaServed", .list(service.serviceAreas.compactMap(\.name).map(JSONTree.text))))
    }
    if !channels.isEmpty { members.append(("availableChannel", .list(channels))) }
    if !offers.isEmpty { members.append(("offers", .list(offers))) }
    if !hours.isEmpty { members.append(("hoursAvailable", .list(hours))) }
    return .object(members)
  }

  private var provider: JSONTree {
    .object([("@type", .text("Organization")), ("name", .text(service.organization.name))])
  }

  /// Where it is had; none for who comes to people, whose place is nobody's business.
  private var channels: [JSONTree] { service.serviceAtLocations.map { Self.channel(at: $0.location) } }

  private static func channel(at location: Location) -> JSONTree {
    var place: [(name: StaticString, value: JSONTree)] = [("@type", .text("Place"))]
    if let name = location.name { place.append(("name", .text(name))) }
    if let address = location.addresses.first { place.append(("address", tree(of: address))) }
    if let latitude = location.latitude, let longitude = location.longitude, location.precision <= .postcode {
      place.append(
        (
          "geo",
          .object([
            ("@type", .text("GeoCoordinates")), ("latitude", .number(latitude)), ("longitude", .number(longitude)),
          ])
        ))
    }
    return .object([("@type", .text("ServiceChannel")), ("serviceLocation", .object(place))])
  }

  private static func tree(of address: Address) -> JSONTree {
    var members: [(name: StaticString, value: JSONTree)] = [("@type", .text("PostalAddress"))]
    if let street = address.address1 { members.append(("streetAddress", .text(street))) }
    if let town = address.city { members.append(("addressLocality", .text(town))) }
    if let postcode = address.postalCode { members.append(("postalCode", .text(postcode))) }
    return .object(members)
  }

  private var offers: [JSONTree] {
    service.costOptions.compactMap { option in
      option.amount.map {
        .object([
          ("@type", .text("Offer")), ("price", .text("\($0)")), ("priceCurrency", .text("GBP")),
          ("description", .text([option.amountDescription, option.option].compactMap { $0 }.joined(separator: ", "))),
        ])
      }
    }
  }

  private var hours: [JSONTree] {
    service.schedules.filter { $0.freq == .weekly && ($0.interval ?? 1) == 1 }.flatMap { schedule in
      schedule.weekdays.sorted().compactMap { day in
        guard let opens = schedule.opensAt, let closes = schedule.closesAt else { return nil }
        return .object([
          ("@type", .text("OpeningHoursSpecification")), ("dayOfWeek", .text("https://schema.org/\(day.englishName)")),
          ("opens", .text(opens)), ("closes", .text(closes)),
        ])
      }
    }
  }
}
