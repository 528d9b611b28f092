import OpenReferral

extension ServiceJSON {
  func linkMembers(_ link: ServiceAtLocation, of service: Service, _ depth: Depth, _ json: inout JSONWriter) {
    json.member("id", link.id)
    json.member("service_id", service.id)
    json.member("location_id", link.location.id)
    json.member("location") { members(of: link.location, depth, &$0) }
  }

  func members(of location: Location, _ depth: Depth, _ json: inout JSONWriter) {
    json.member("id", location.id)
    json.member("location_type", location.locationType.rawValue)
    json.member("name", location.name)
    json.member("description", location.description)
    if location.latitude != nil, location.longitude != nil {
      json.member("latitude", location.latitude)
      json.member("longitude", location.longitude)
      json.member("precision", location.precision.rawValue)
    }
    json.member("external_identifier", location.externalIdentifier)
    json.member("external_identifier_type", location.externalIdentifierType)
    guard depth == .full else { return }
    json.member("addresses", each: location.addresses) { json, address in
      json.object { members(of: address, &$0) }
    }
    json.member("accessibility", each: location.accessibility) { json, accessibility in
      json.object { members(of: accessibility, &$0) }
    }
  }

  /// Five members that an address must have are empty where they are not known.
  private func members(of address: Address, _ json: inout JSONWriter) {
    json.member("id", address.id)
    json.member("attention", address.attention)
    json.member("address_1", address.address1 ?? "")
    json.member("city", address.city ?? "")
    json.member("region", address.region)
    json.member("state_province", address.stateProvince ?? "")
    json.member("postal_code", address.postalCode ?? "")
    json.member("country", address.country ?? "")
    json.member("address_type", address.addressType.rawValue)
  }

  private func members(of accessibility: Accessibility, _ json: inout JSONWriter) {
    json.member("id", accessibility.id)
    json.member("description", accessibility.description)
    json.member("details", accessibility.details)
    json.member("url", StrictFormat.uri(accessibility.url))
  }
}
