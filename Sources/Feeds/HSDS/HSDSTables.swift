import Foundation
import OpenReferral

/// The tables of a directory beside its services, ready to be joined.
struct HSDSTables {
  private let organizations, locations, addresses, links, schedules, phones, contacts, eligibility: HSDSRows
  private let languages, accessibility, terms, attributes, costs, funding, areas: HSDSRows

  init(_ files: [HSDSTable: URL]) throws(FeedFileError) {
    func rows(_ table: HSDSTable, by columns: String...) throws(FeedFileError) -> HSDSRows {
      guard let file = files[table] else { return HSDSRows() }
      do { return try HSDSRows(file, by: columns) } catch {
        var named = error
        named.location = [file.lastPathComponent, error.location].compactMap(\.self).joined(separator: ", ")
        throw named
      }
    }
    organizations = try rows(.organization, by: "id")
    locations = try rows(.location, by: "id")
    addresses = try rows(.address, by: "location_id")
    links = try rows(.serviceAtLocation, by: "service_id")
    schedules = try rows(.schedule, by: "service_id")
    phones = try rows(.phone, by: "service_id")
    contacts = try rows(.contact, by: "service_id")
    eligibility = try rows(.eligibility, by: "service_id")
    languages = try rows(.language, by: "service_id")
    accessibility = try rows(.accessibility, by: "location_id")
    terms = try rows(.taxonomyTerm, by: "id")
    attributes = try rows(.attribute, by: "service_id", "link_id")
    costs = try rows(.costOption, by: "service_id")
    funding = try rows(.funding, by: "service_id")
    areas = try rows(.serviceArea, by: "service_id")
  }

  /// The row of a service with all that hangs on it nested inside.
  func service(_ row: JSONObject) -> JSONObject {
    let id = row.text("id")
    var service = row
    service.add("organization", organizations[row.text("organization_id")].first.map(JSONValue.object))
    service.add("service_at_locations", list: links[id].compactMap(place))
    service.add("schedules", list: schedules[id].map(schedule))
    service.add("phones", list: phones[id])
    service.add("contacts", list: contacts[id])
    service.add("languages", list: languages[id].map { Self.without(["service_id", "location_id"], $0) })
    service.add("cost_options", list: costs[id])
    service.add("funding", list: funding[id])
    service.add("service_areas", list: areas[id])
    service.add("attributes", list: attributes[id].compactMap(attribute))
    if service["eligibility_description"] == nil {
      service.add("eligibility_description", text: eligibility[id].first?.text("eligibility"))
    }
    return service
  }

  private func place(_ link: JSONObject) -> JSONObject? {
    guard let id = link.text("location_id"), var location = locations[id].first else { return nil }
    location.add("addresses", list: addresses[id])
    location.add("accessibility", list: accessibility[id])
    var place = link
    place.add("location", .object(location))
    return place
  }

  private func attribute(_ row: JSONObject) -> JSONObject? {
    guard let id = row.text("taxonomy_term_id", "taxonomy_id"), let term = terms[id].first else { return nil }
    var attribute = row
    attribute.add("taxonomy_term", .object(term))
    return attribute
  }

  /// A regular schedule of version 1 names a weekday and gives times as people write them.
  private func schedule(_ row: JSONObject) -> JSONObject {
    var schedule = JSONObject()
    for member in row.members {
      guard ["opens_at", "closes_at"].contains(member.name), case .string(let text) = member.value else {
        schedule.members.append(member)
        continue
      }
      schedule.add(member.name, text: Self.clock(text))
    }
    if row["weekday"] != nil, row["freq"] == nil { schedule.add("freq", text: "WEEKLY") }
    if row["description"] == nil { schedule.add("description", text: row.text("original_text")) }
    return schedule
  }

  /// `9:00am` as `09:00`; anything else as it stands.
  private static func clock(_ text: String) -> String {
    let bytes = text.utf8.map(\.asciiLowercased).filter { $0 != 0x20 && $0 != UInt8(ascii: ".") }
    let half: ClockTime.Half? = bytes.suffix(2) == Array("am".utf8)[...] ? .morning : .afternoon
    let parts = bytes.dropLast(2).split(separator: UInt8(ascii: ":")).map {
      NumberText.whole(String(decoding: $0, as: UTF8.self))
    }
    guard let last = bytes.last, last == UInt8(ascii: "m"), (1...2).contains(parts.count), let hour = parts[0],
      let minute = parts.count == 2 ? parts[1] : 0, minute < 60,
      let minutes = ClockTime(hour: hour, minute: minute, half: half, isFullForm: false).minutes()
    else { return text }
    return ScheduleText.clock(minutes)
  }

  private static func without(_ names: [String], _ row: JSONObject) -> JSONObject {
    JSONObject(members: row.members.filter { !names.contains($0.name) })
  }
}
