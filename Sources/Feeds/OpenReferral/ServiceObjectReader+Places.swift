import Foundation
import Geography
import OpenReferral

extension ServiceObjectReader {
  mutating func readPlaces(_ fields: JSONFields, link: JSONFields?, into service: inout Service) {
    var links = objects("service_at_locations", in: fields)
    if let link, links.isEmpty { links = [link] }
    service.serviceAtLocations = links.compactMap { serviceAtLocation($0) }
    service.serviceAreas = objects("service_areas", in: fields).map { area($0) }
    service.reachModes = texts("reach_modes", in: fields).compactMap { mode in
      log.take(ReachText.read(mode), at: fields.path(of: "reach_modes"), field: "reach_modes", found: mode)
    }
  }

  private mutating func serviceAtLocation(_ fields: JSONFields) -> ServiceAtLocation? {
    guard let location = object("location", in: fields) else { return nil }
    return ServiceAtLocation(id: partID(fields), location: readLocation(location))
  }

  private mutating func readLocation(_ fields: JSONFields) -> Location {
    var location = Location(id: partID(fields), name: text("name", fields))
    location.locationType = locationType("location_type", fields)
    location.description = description(fields)
    location.externalIdentifier = text("external_identifier", fields)
    location.externalIdentifierType = text("external_identifier_type", fields)
    readCoordinate(fields, into: &location)
    location.addresses = objects("addresses", "physical_addresses", in: fields).map { postalAddress($0) }
    location.accessibility = objects("accessibility", "accessibility_for_disabilities", in: fields).map { access($0) }
    return location
  }

  /// Feeds do not say how their coordinates were found, and mostly it was from the postcode: so they count as that
  /// precise, unless Doorstep's own `precision` says otherwise.
  private mutating func readCoordinate(_ fields: JSONFields, into location: inout Location) {
    let latitude = number("latitude", fields)
    let longitude = number("longitude", fields)
    guard latitude != nil || longitude != nil else { return }
    let reading = CoordinateCheck.read(latitude: latitude ?? .infinity, longitude: longitude ?? .infinity)
    let found = "\(latitude.map { "\($0)" } ?? "nothing"), \(longitude.map { "\($0)" } ?? "nothing")"
    guard let point = log.take(reading, at: fields.path(of: "latitude"), field: "latitude", found: found) else {
      return
    }
    location.latitude = point.latitude
    location.longitude = point.longitude
    location.precision =
      text("precision", fields).flatMap { LocationPrecision(rawValue: $0.asciiLowercased) } ?? .postcode
  }

  private mutating func locationType(_ name: String, _ fields: JSONFields) -> LocationType {
    value(name, fields, LocationTypeText.read) ?? .physical
  }

  private mutating func postalAddress(_ fields: JSONFields) -> Address {
    let lines = [text("address_1", fields), text("address_2", fields)].compactMap(\.self)
    var address = Address(id: partID(fields), city: text("city", fields))
    address.attention = text("attention", fields)
    address.address1 = lines.isEmpty ? nil : lines.joined(separator: ", ")
    address.region = text("region", fields)
    address.stateProvince = text("state_province", fields)
    address.country = text("country", fields) ?? "GB"
    address.addressType = locationType("address_type", fields)
    let isForeign = !["gb", "uk", "united kingdom"].contains(address.country?.asciiLowercased ?? "")
    address.postalCode = isForeign ? text("postal_code", fields) : value("postal_code", fields, PostcodeText.read)
    return address
  }

  private mutating func access(_ fields: JSONFields) -> Accessibility {
    Accessibility(
      id: partID(fields), description: text("description", "accessibility", from: fields),
      details: text("details", fields), url: address("url", in: fields))
  }

  private mutating func area(_ fields: JSONFields) -> ServiceArea {
    let name = text("name", "service_area", from: fields)
    var area = ServiceArea(id: partID(fields), name: name)
    area.extent = text("extent", fields, longest: 100_000)
    area.extentType = text("extent_type", fields)
    area.uri = address("uri", in: fields)
    if name?.asciiLowercased == TravelArea.everywhere { area.coverage = .everywhere }
    return area
  }
}
