/// Which members of OpenActive data are read. The rest is not kept.
enum ActivityMembers {
  private static let read: Set<String> = [
    "type", "@type", "id", "@id", "name", "legalName", "description", "url", "activity", "category", "prefLabel",
    "location", "address", "streetAddress", "addressLocality", "addressRegion", "postalCode", "addressCountry", "geo",
    "latitude", "longitude", "ageRange", "minValue", "maxValue", "genderRestriction", "level", "accessibilitySupport",
    "isAccessibleForFree", "offers", "price", "priceCurrency", "organizer", "telephone", "email", "eventSchedule",
    "repeatFrequency", "startTime", "endTime", "byDay", "byMonthDay", "exceptDate", "startDate", "endDate", "duration",
    "subEvent", "superEvent", "eventStatus", "eventAttendanceMode",
  ]

  /// The data without what is not read, at any depth.
  static func kept(of object: JSONObject) -> JSONObject {
    JSONObject(
      members: object.members.filter { read.contains($0.name) }.map { .init(name: $0.name, value: kept(of: $0.value)) })
  }

  private static func kept(of value: JSONValue) -> JSONValue {
    switch value {
    case .object(let object): .object(kept(of: object))
    case .array(let items): .array(items.map(kept))
    default: value
    }
  }
}
