import Geography
import OpenReferral

extension RowReader {
  mutating func readPlace() {
    service.reachModes = values(.reach, ReachText.read)
    // A carer's address is where they live, not where people go.
    if service.reachModes.isEmpty, service.kind.isCareProvider { service.reachModes = [.travels] }
    readLocation()
    readAreas()
  }

  private mutating func readLocation() {
    let address = readAddress()
    let coordinate = readCoordinate()
    let venue = text(.venue)
    guard address != nil || coordinate != nil || venue != nil else {
      leftOut(
        .accessibility, expected: "a place that has it", remedy: "Give a venue, an address or a postcode as well.")
      return
    }
    var location = Location(id: partID("location"), name: venue)
    location.locationType = value(.locationType, LocationTypeText.read) ?? .physical
    location.addresses = address.map { [$0] } ?? []
    if location.locationType == .postal, !location.addresses.isEmpty { location.addresses[0].addressType = .postal }
    location.latitude = coordinate?.latitude
    location.longitude = coordinate?.longitude
    if coordinate != nil {
      location.precision = value(.precision, readPrecision) ?? (plan.isNative ? .point : .postcode)
    }
    location.accessibility = entries(.accessibility).enumerated()
      .map { Accessibility(id: partID("accessibility", "\($0)"), description: $1) }
    readPropertyNumber(&location)
    service.serviceAtLocations = [ServiceAtLocation(id: partID("service_at_location"), location: location)]
  }

  private mutating func readAddress() -> Address? {
    let line = text(.address)
    let town = text(.town)
    let postcode = value(.postcode, PostcodeText.read)
    let district = text(.district)
    guard line != nil || town != nil || postcode != nil || district != nil else { return nil }
    var address = Address(id: partID("address"), address1: line, city: town, postalCode: postcode)
    address.region = district
    return address
  }

  private mutating func readCoordinate() -> Coordinate? {
    let latitude = text(.latitude)
    let longitude = text(.longitude)
    guard latitude != nil || longitude != nil else { return nil }
    let reading = CoordinateCheck.read(latitude: latitude ?? "", longitude: longitude ?? "")
    let found = "\(latitude ?? "nothing"), \(longitude ?? "nothing")"
    let column = latitude == nil ? CSVColumn.longitude : .latitude
    return log.take(reading, at: place(of: column), field: column.rawValue, found: found)
  }

  private func readPrecision(_ text: String) -> Reading<LocationPrecision> {
    if let precision = LocationPrecision(rawValue: text.asciiLowercased) { return .good(precision) }
    return .bad(expected: "point, postcode, area, place or district", remedy: "Give one of these words.")
  }

  private mutating func readPropertyNumber(_ location: inout Location) {
    location.externalIdentifier = value(.uprn) { text in
      let isNumber = text.utf8.count <= 12 && text.utf8.allSatisfy(\.isASCIIDigit)
      return isNumber
        ? .good(text) : .bad(expected: "a UPRN of up to 12 digits", remedy: "Check it, or leave it empty.")
    }
    if location.externalIdentifier != nil { location.externalIdentifierType = "UPRN" }
  }

  private mutating func readAreas() {
    service.serviceAreas = entries(.areas).enumerated().map { position, name in
      let isEverywhere = name.asciiLowercased == TravelArea.everywhere
      return ServiceArea(
        id: partID("area", "\(position)"), name: name, coverage: isEverywhere ? .everywhere : .unresolved)
    }
    guard let miles = value(.travelMiles, TravelArea.readMiles) else { return }
    service.serviceAreas.append(TravelArea.area(miles: miles, id: partID("area", "travel")))
  }
}
