import Foundation
import OpenReferral

/// A service that meets at times in a place as an OpenActive SessionSeries (Modelling Opportunity Data 2.0).
///
/// A series has one location: where the service has several, it is the first that has coordinates. Days of the month by
/// their place in it ("first Saturday") have no form there, so such a schedule is a PartialSchedule, which is only
/// shown.
public struct SessionJSON: Sendable {
  /// Where the service is reached, "https://example.org".
  let address: String

  public init(address: String) { self.address = address }

  /// Writes a service as one object.
  ///
  /// - Parameter activities: what people do there; a label alone for what the activity list does not have.
  public func write(_ service: Service, activities: [ActivityList.Activity], to json: inout JSONWriter) {
    json.object { json in
      json.list("@context") { $0.value("https://openactive.io/") }
      json.member("@type", "SessionSeries")
      json.member("@id", "\(address)/openactive/sessions/\(service.id.uuidString.lowercased())")
      json.member("identifier", service.id)
      json.member("name", service.name)
      json.member("description", service.description)
      json.member("url", "\(address)/listings/\(service.id.uuidString.lowercased())")
      json.member("activity", each: activities.isEmpty ? [Self.unlisted(service)] : activities, Self.write)
      json.member("organizer") { organizer(service, &$0) }
      if let location = Self.location(of: service) { json.member("location") { place(location, &$0) } }
      let repeating = service.schedules.filter { $0.freq != nil || $0.byday != nil || $0.bymonthday != nil }
      json.member("eventSchedule", each: repeating) { $0.schedule($1) }
      json.member("subEvent", each: service.schedules.compactMap(SingleSession.init)) { json, session in
        json.object { session.members(&$0) }
      }
      ages(service, &json)
      price(service, &json)
    }
  }

  /// The place of a service that a session is held at; nil when none is known well enough.
  static func location(of service: Service) -> Location? {
    service.serviceAtLocations.lazy.map(\.location)
      .first { $0.locationType == .physical && $0.latitude != nil && $0.longitude != nil }
  }

  private static func unlisted(_ service: Service) -> ActivityList.Activity {
    ActivityList.Activity(id: "", label: service.interests.first ?? service.name)
  }

  private static func write(_ json: inout JSONWriter, _ activity: ActivityList.Activity) {
    json.object { json in
      json.member("@type", "Concept")
      if !activity.id.isEmpty {
        json.member("@id", activity.id)
        json.member("inScheme", ActivityList.scheme)
      }
      json.member("prefLabel", activity.label)
    }
  }

  private func organizer(_ service: Service, _ json: inout JSONWriter) {
    json.member("@type", "Organization")
    json.member("@id", "\(address)/openreferral/3.0/organizations/\(service.organization.id.uuidString.lowercased())")
    json.member("name", service.organization.name)
    json.member("url", StrictFormat.uri(service.organization.website ?? service.url))
    json.member("email", StrictFormat.email(service.organization.email ?? service.email))
    json.member("telephone", service.phones.first?.number)
  }

  private func place(_ location: Location, _ json: inout JSONWriter) {
    let postal = location.addresses.first
    json.member("@type", "Place")
    json.member("@id", "\(address)/openreferral/1.0/locations/\(location.id.uuidString.lowercased())")
    json.member("name", location.name ?? postal?.address1 ?? postal?.city ?? "Place")
    if let postal {
      json.member("address") { json in
        json.member("@type", "PostalAddress")
        json.member("streetAddress", postal.address1)
        json.member("addressLocality", postal.city)
        json.member("addressRegion", postal.region)
        json.member("postalCode", postal.postalCode)
        json.member("addressCountry", postal.country)
      }
    }
    json.member("geo") { json in
      json.member("@type", "GeoCoordinates")
      json.member("latitude", location.latitude)
      json.member("longitude", location.longitude)
    }
  }

  private func ages(_ service: Service, _ json: inout JSONWriter) {
    guard service.minimumAge != nil || service.maximumAge != nil else { return }
    json.member("ageRange") { json in
      json.member("@type", "QuantitativeValue")
      json.member("minValue", service.minimumAge)
      json.member("maxValue", service.maximumAge)
    }
  }

  /// Only plain amounts; words about a price say nothing of what it is.
  private func price(_ service: Service, _ json: inout JSONWriter) {
    let priced = service.costOptions.filter { $0.amount != nil }
    guard !priced.isEmpty else { return }
    json.member("isAccessibleForFree", priced.allSatisfy(\.isFree))
    json.member("offers", each: priced) { json, option in
      json.object { json in
        json.member("@type", "Offer")
        json.member("identifier", option.id)
        json.member("name", option.option ?? option.amountDescription)
        json.member("price", option.amount)
        json.member("priceCurrency", "GBP")
      }
    }
  }
}

extension JSONWriter {
  /// A Schedule, or a PartialSchedule for what it cannot say.
  fileprivate mutating func schedule(_ schedule: Schedule) {
    let isPartial = schedule.weekdays.isEmpty && schedule.bymonthday == nil || schedule.hasPlacesInMonth
    object { json in
      json.member("@type", isPartial ? "PartialSchedule" : "Schedule")
      let period = schedule.freq == .monthly || schedule.bymonthday != nil ? "M" : "W"
      json.member("repeatFrequency", "P\(schedule.interval ?? 1)\(period)")
      json.member("byDay", schedule.weekdays.sorted().map { "https://schema.org/\($0.englishName)" })
      json.member("byMonthDay", each: schedule.daysOfMonth) { $0.value(json: Array("\($1)".utf8)) }
      json.member("startDate", schedule.validFrom ?? schedule.dtstart)
      json.member("endDate", schedule.validTo)
      json.member("startTime", schedule.opensAt)
      json.member("endTime", schedule.closesAt)
      json.member("scheduleTimezone", "Europe/London")
      json.member("scheduledEventType", "ScheduledSession")
    }
  }
}

extension Schedule {
  /// "1SA" rather than "SA".
  fileprivate var hasPlacesInMonth: Bool {
    (byday ?? "").utf8.split(separator: UInt8(ascii: ",")).contains { $0.count > 2 }
  }

  /// 1 to 31; those counted from the end of the month have no form in OpenActive.
  fileprivate var daysOfMonth: [Int] {
    (bymonthday ?? "").utf8.split(separator: UInt8(ascii: ","))
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }.filter { (1...31).contains($0) }
  }
}
