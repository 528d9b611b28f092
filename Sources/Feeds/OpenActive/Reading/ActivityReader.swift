import Foundation
import OpenReferral

/// Makes one service out of an OpenActive opportunity and its sessions, by way of the same object that Open Referral UK
/// would have for it: so the same checks and repairs hold.
package struct ActivityReader: Sendable {
  /// The name of the vocabulary that activities are terms of.
  package static let vocabulary = "OpenActive Activity List"

  /// One item as it was kept.
  package struct Item: Hashable, Sendable {
    /// For problem reports: the item's kind, id and modified.
    package var position: String
    package var data: String

    package init(position: String, data: String) {
      self.position = position
      self.data = data
    }
  }

  private let source: RecordSource
  private let defaultKind: ListingKind

  package init(source: RecordSource, defaultKind: ListingKind = .activity) {
    self.source = source
    self.defaultKind = defaultKind
  }

  /// The entry of a series.
  ///
  /// - Parameters:
  ///   - series: what the items belong to; the record's identifier.
  ///   - items: the series itself and its sessions, in any order that stays the same.
  /// - Returns: nil while there are sessions, and nothing yet says of what.
  package func read(_ series: String, _ items: [Item]) -> FeedItem? {
    let read = items.compactMap { item in object(item).map { (item.position, $0) } }
    let links = read.map { ActivityLink($1, item: series) }
    let sessions = zip(read, links).filter(\.1.isSession).map(\.0.1)
    let own = zip(read, links).first { !$1.isSession }?.0
    let embedded = read.first { $1.object("superEvent")?.text("name") != nil }
      .flatMap { position, data in data.object("superEvent").map { (position, $0) } }
    guard let (position, event) = own ?? embedded else { return nil }
    let whole = Self.inheriting(event)
    var reader = ServiceObjectReader(source: source, defaultKind: defaultKind)
    reader.isFeed = true
    let fields = JSONFields(object: service(series, whole, sessions), path: position)
    return reader.read(fields, organization: nil)
  }

  private func object(_ item: Item) -> JSONObject? {
    guard case .object(let object)? = try? JSONParser.parse(Array(item.data.utf8)) else { return nil }
    return object
  }

  /// What an event does not say, its series says (Modelling Opportunity Data 2.0, "inheritance").
  private static func inheriting(_ event: JSONObject) -> JSONObject {
    guard let parent = event.object("superEvent") else { return event }
    var whole = event
    for member in inheriting(parent).members where !["superEvent", "subEvent", "eventSchedule"].contains(member.name) {
      if !whole.has(member.name) { whole.members.append(member) }
    }
    return whole
  }

  // MARK: The object

  private func service(_ series: String, _ event: JSONObject, _ sessions: [JSONObject]) -> JSONObject {
    var service = JSONObject()
    service.add("id", text: series)
    service.add("name", text: event.text("name"))
    service.add("description", text: event.text("description"))
    service.add("url", text: event.text("url"))
    service.add("status", text: status(event))
    service.add("kind", text: event.text("@type", "type") == "CourseInstance" ? ListingKind.course.rawValue : nil)
    addOrganizer(event.object("organizer"), to: &service)
    addAges(event, to: &service)
    service.add("eligibility_description", text: eligibility(event))
    service.add("cost_options", list: costs(event))
    service.add("schedules", list: ActivitySchedules.schedules(of: event, sessions: sessions))
    service.add("service_at_locations", list: place(event).map { [$0] } ?? [])
    service.add("attributes", list: activities(event))
    return service
  }

  private func status(_ event: JSONObject) -> String? {
    switch ActivityWord.last(of: event.text("eventStatus")) {
    case "EventCancelled": ServiceStatus.inactive.rawValue
    case "EventPostponed": ServiceStatus.temporarilyClosed.rawValue
    default: nil
    }
  }

  private func addOrganizer(_ organizer: JSONObject?, to service: inout JSONObject) {
    guard let organizer, let name = organizer.text("name", "legalName") else { return }
    var organization = JSONObject()
    organization.add("name", text: name)
    organization.add("website", text: organizer.text("url"))
    service.add("organization", .object(organization))
    service.add("email", text: organizer.text("email"))
    if let number = organizer.text("telephone") {
      service.add("phones", list: [JSONObject(members: [.init(name: "number", value: .string(number))])])
    }
  }

  /// No range means adults; from 0 without an end means everybody (Modelling Opportunity Data 2.0, "ageRange").
  private func addAges(_ event: JSONObject, to service: inout JSONObject) {
    guard let range = event.object("ageRange") else {
      return service.add("minimum_age", .number(JSONNumber(text: "18")))
    }
    if let minimum = range["minValue"], range.text("minValue") != "0" { service.add("minimum_age", minimum) }
    service.add("maximum_age", range["maxValue"])
  }

  private func eligibility(_ event: JSONObject) -> String? {
    let gender = ActivityWord.last(of: event.text("genderRestriction"))
    let levels = event.texts("level") + event.objects("level").compactMap { $0.text("prefLabel") }
    var parts: [String] = []
    if gender == "FemaleOnly" { parts.append("Women only") }
    if gender == "MaleOnly" { parts.append("Men only") }
    if !levels.isEmpty { parts.append("Level: " + levels.prefix(5).joined(separator: ", ")) }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  private func costs(_ event: JSONObject) -> [JSONObject] {
    if event["isAccessibleForFree"] == .bool(true) {
      return [JSONObject(members: [.init(name: "amount", value: .number(JSONNumber(text: "0")))])]
    }
    return event.objects("offers").prefix(20).compactMap { offer in
      guard let price = offer["price"], ["GBP", nil].contains(offer.text("priceCurrency")) else { return nil }
      var cost = JSONObject()
      cost.add("option", text: offer.text("name"))
      cost.add("amount", price)
      return cost
    }
  }

  private func activities(_ event: JSONObject) -> [JSONObject] {
    let concepts = event.objects("activity") + event.texts("activity").map(Self.concept)
    return concepts.prefix(20).compactMap { concept in
      guard let label = concept.text("prefLabel") else { return nil }
      var term = JSONObject()
      term.add("name", text: label)
      term.add("taxonomy", text: Self.vocabulary)
      term.add("term_uri", text: concept.text("@id", "id"))
      var attribute = JSONObject()
      attribute.add("taxonomy_term", .object(term))
      return attribute
    }
  }

  private static func concept(_ label: String) -> JSONObject {
    JSONObject(members: [.init(name: "prefLabel", value: .string(label))])
  }
}
