extension ActivityReader {
  /// Where it takes place, as a `service_at_location`; nil when nothing is known of it.
  func place(_ event: JSONObject) -> JSONObject? {
    let isOnline = ActivityWord.last(of: event.text("eventAttendanceMode")) == "OnlineEventAttendanceMode"
    guard let place = event.object("location") else { return isOnline ? link(to: virtual()) : nil }
    var location = JSONObject()
    location.add("name", text: place.text("name"))
    if isOnline { location.add("location_type", text: "virtual") }
    if let geo = place.object("geo") {
      location.add("latitude", geo["latitude"])
      location.add("longitude", geo["longitude"])
    }
    if let address = address(place) { location.add("addresses", list: [address]) }
    location.add("accessibility", list: accessibility(event))
    return link(to: location)
  }

  private func link(to location: JSONObject) -> JSONObject {
    JSONObject(members: [.init(name: "location", value: .object(location))])
  }

  private func virtual() -> JSONObject {
    JSONObject(members: [.init(name: "location_type", value: .string("virtual"))])
  }

  private func address(_ place: JSONObject) -> JSONObject? {
    guard let postal = place.object("address") else {
      return place.text("address").map { JSONObject(members: [.init(name: "address_1", value: .string($0))]) }
    }
    var address = JSONObject()
    address.add("address_1", text: postal.text("streetAddress"))
    address.add("city", text: postal.text("addressLocality"))
    address.add("region", text: postal.text("addressRegion"))
    address.add("postal_code", text: postal.text("postalCode"))
    address.add("country", text: postal.text("addressCountry"))
    return address
  }

  private func accessibility(_ event: JSONObject) -> [JSONObject] {
    let supports =
      event.objects("accessibilitySupport").compactMap { $0.text("prefLabel") }
      + event.texts("accessibilitySupport")
    return supports.prefix(20).map { JSONObject(members: [.init(name: "description", value: .string($0))]) }
  }
}
