import Foundation
import OpenReferral
import Testing

@testable import Feeds

@Suite("Open Referral JSON")
struct OpenReferralFeedTests {
  static let id = "ac148810-d857-441c-9679-408f346de14b"

  @Test("A service with everything the standard has is read into the model")
  func fullService() throws {
    let (service, problems) = try FeedFixture.only(
      """
      {"id": "\(OpenReferralFeedTests.id)", "name": "Lip reading", "description": "One.\\r\\nTwo <b>bold</b>.", "status": "temporarily closed",
       "url": "http://example.org", "email": "a@example.org", "minimum_age": 12, "maximum_age": "100", "assured_date": "2026-01-05",
       "assurer_email": "desk@example.org", "alert": "Moved online", "last_modified": "2023-03-15T10:30:45.123Z", "colour": "unknown fields are passed over",
       "accreditations": null,
       "schedules": [{"id": "48102e86-bb50-41c4-8f1e-e269368c41d1", "freq": "WEEKLY", "interval": 1, "byday": "TH,FR", "bymonthday": "2,3",
                      "opens_at": "10:00:00", "closes_at": "18:00:00Z", "valid_from": "2026-01-01"}],
       "service_areas": [{"name": "Orrell", "extent": "{}", "extent_type": "geojson"}],
       "service_at_locations": [{"location": {"location_type": "physical", "name": "Hall", "latitude": 53.5, "longitude": "-2.7",
          "external_identifier": 10092008082, "addresses": [{"address_1": "1 High St", "address_2": "Orrell", "postal_code": "wn58lz", "country": "GB"}],
          "accessibility": [{"description": "Loop"}]}}],
       "languages": [{"name": "Polish", "code": "pl"}], "funding": [{"source": "Council"}],
       "cost_options": [{"option": "Under 18s", "amount": 3.5, "amount_description": "a session"}],
       "contacts": [{"name": "Desk", "phones": [{"number": "01942 000000"}]}], "phones": [{"number": "01942 111111"}],
       "attributes": [{"link_type": "topic", "taxonomy_term": {"name": "Hearing", "taxonomy": "needs"}}],
       "organization": {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Deaf Society", "website": "http://example.org",
          "organization_identifiers": [{"identifier_scheme": "GB-COH", "identifier_type": "Company number", "identifier": 1234567}]}}
      """)
    #expect(problems.isEmpty, "\(problems)")
    #expect(service.id.uuidString.lowercased() == OpenReferralFeedTests.id)
    #expect(service.description == "One.\nTwo <b>bold</b>.")
    #expect(service.status == .temporarilyClosed)
    #expect(service.minimumAge == 12 && service.maximumAge == 100)
    #expect(service.accreditations == nil)
    let schedule = try #require(service.schedules.first)
    #expect(
      schedule.opensAt == "10:00" && schedule.closesAt == "18:00" && schedule.byday == "TH,FR"
        && schedule.bymonthday == "2,3")
    let location = try #require(service.serviceAtLocations.first?.location)
    #expect(location.latitude == 53.5 && location.longitude == -2.7 && location.precision == .postcode)
    #expect(location.externalIdentifier == "10092008082")
    #expect(location.addresses.first?.address1 == "1 High St, Orrell")
    #expect(location.addresses.first?.postalCode == "WN5 8LZ")
    #expect(service.costOptions.first?.amount == Decimal(string: "3.5"))
    #expect(service.contacts.first?.phones.first?.number == "01942 000000")
    #expect(service.phones.map(\.number) == ["01942 111111"])
    #expect(service.attributes.first?.taxonomyTerm.name == "Hearing")
    #expect(service.interests.isEmpty)
    #expect(service.organization.name == "Deaf Society")
    #expect(service.organization.identifiers.map(\.identifier) == ["1234567"])
  }

  @Test("Faults are named by their path, and only the faulty part is left out")
  func faultsAreNamedByPath() throws {
    let items = try FeedFixture.items(
      of: """
        {"total_items": 4, "contents": [
          {"id": "\(OpenReferralFeedTests.id)", "name": "A", "status": "active", "url": "example", "email": false, "minimum_age": 1e300,
           "schedules": [{"opens_at": "noon", "byday": "XX", "freq": "DAILY"}, 7],
           "service_at_locations": [{"location": {"latitude": 100, "longitude": 101}}], "languages": "Polish"},
          {"id": "x-2", "name": "B", "status": "active"},
          {"id": "x-3", "status": "active"},
          "nothing",
          {"id": "x-5", "name": ["C"], "status": "active"}
        ]}
        """)
    #expect(items.map(\.isRefused) == [false, false, true, true, true])
    #expect(
      Set(items[0].problems.map(\.location)) == [
        "contents[0].url", "contents[0].email", "contents[0].minimum_age", "contents[0].schedules[0].opens_at",
        "contents[0].schedules[0].byday", "contents[0].schedules[0].freq", "contents[0].schedules[1]",
        "contents[0].service_at_locations[0].location.latitude", "contents[0].languages",
      ])
    #expect(items[0].record?.service.serviceAtLocations.first?.location.latitude == nil)
    #expect(items[1].problems.map(\.location) == ["contents[1].id"])
    #expect(items[1].record?.sourceIdentifier == "x-2")
    #expect(items[2].problems.map(\.location) == ["contents[2].name"])
    #expect(items[3].problems.map(\.location) == ["contents[3]"])
    #expect(items[4].problems.map(\.location) == ["contents[4].name"])
  }

  @Test("Identifiers that are no UUIDs give the same ones at every import, on every page")
  func madeIDsAreStable() throws {
    let service =
      "{\"id\": \"x-2\", \"name\": \"B\", \"status\": \"active\", \"schedules\": [{\"opens_at\": \"10:00\"}], \"phones\": [{\"number\": \"01942 1\"}]}"
    let alone = try FeedFixture.items(of: service)[0].record?.service
    let second = try FeedFixture.items(
      of: "{\"contents\":[{\"id\":\"x-1\",\"name\":\"A\",\"status\":\"active\"},\(service)]}")[1].record?.service
    #expect(alone != nil)
    #expect(alone == second)
  }

  @Test("Version 1, lists, lines and nested services are read")
  func otherShapes() throws {
    let one =
      "{\"content\": [{\"id\": \"1\", \"name\": \"A\", \"regular_schedules\": [{\"opens_at\": \"09:00\", \"weekday\": \"MO\"}], \"eligibilitys\": [{\"minimum_age\": 5}], \"service_taxonomys\": [{\"taxonomy\": {\"name\": \"Art\", \"vocabulary\": \"v\"}}]}]}"
    let service = try FeedFixture.only(one).service
    #expect(service.schedules.first?.byday == "MO" && service.minimumAge == 5)
    #expect(service.attributes.first?.taxonomyTerm.taxonomy == "v")
    let names = { (text: String) in try FeedFixture.items(of: text).map { $0.record?.service.name } }
    #expect(
      try names(
        "[{\"id\":\"1\",\"name\":\"A\",\"status\":\"active\"},{\"id\":\"2\",\"name\":\"B\",\"status\":\"active\"}]")
        == ["A", "B"])
    #expect(
      try names(
        "{\"id\":\"1\",\"name\":\"A\",\"status\":\"active\"}\n{\"id\":\"2\",\"name\":\"B\",\"status\":\"active\"}\n\n")
        == ["A", "B"])
    let nested = try FeedFixture.items(
      of:
        "{\"id\":\"9\",\"name\":\"Org\",\"services\":[{\"id\":\"1\",\"name\":\"A\",\"status\":\"active\"},{\"id\":\"2\",\"name\":\"B\",\"status\":\"active\"}]}"
    )
    #expect(nested.map { $0.record?.service.organization.name } == ["Org", "Org"])
    let links =
      "{\"contents\":[{\"id\":\"l1\",\"location\":{\"name\":\"Hall\"},\"service\":{\"id\":\"1\",\"name\":\"A\",\"status\":\"active\"}},{\"id\":\"l2\",\"location\":{\"name\":\"Park\"},\"service\":{\"id\":\"1\",\"name\":\"A\",\"status\":\"active\"}}]}"
    #expect(
      try FeedFixture.items(of: links).map { $0.record?.service.serviceAtLocations.first?.location.name } == [
        "Hall", "Park",
      ])
    #expect(try FeedFixture.items(of: "{\"contents\": []}").isEmpty)
    #expect(try FeedFixture.items(of: "[]").isEmpty)
  }

  @Test(
    "Numbers that do not fit are left out and said, without a trap",
    arguments: [
      ("1e300", false), ("9223372036854775808", false), ("-1", false), ("12.5", false), ("12.0", true), ("-0", true),
    ])
  func numbersDoNotTrap(_ age: String, _ isGood: Bool) throws {
    let (service, problems) = try FeedFixture.only(
      "{\"id\":\"\(OpenReferralFeedTests.id)\",\"name\":\"A\",\"status\":\"active\",\"minimum_age\":\(age)}")
    #expect((service.minimumAge != nil) == isGood)
    #expect(problems.isEmpty == isGood)
  }

  @Test("A bad line of many is refused with its line number")
  func badLinesAreLocated() throws {
    let error = try #require(
      try FeedFixture.fileError(of: "{\"id\":\"1\",\"name\":\"A\",\"status\":\"active\"}\n{\"id\":\"2\",}\n".utf8))
    #expect(error.location == "line 2, column 11")
  }

  @Test(
    "A file of something else is refused, with a word for what it is",
    arguments: [
      ("{\"version\":\"HSDS-UK-3.0\",\"profile\":\"x\",\"openapi_url\":\"y\"}", "the details of an API"),
      (
        "{\"contents\":[{\"id\":\"1\",\"name\":\"Org\",\"website\":\"x\"}]}",
        "a list that starts with an organisation without its services"
      ),
      ("[{\"id\":\"1\",\"name\":\"t\",\"taxonomy\":\"x\"}]", "a list that starts with a taxonomy term"),
      ("{\"data\": [], \"service\": {}}", "an object without the status, times or places of a service"),
      ("{}", "an empty object"),
    ])
  func otherFilesAreNamed(_ text: String, _ found: String) throws {
    let error = try #require(try FeedFixture.fileError(of: text.utf8))
    #expect(error.reason == .notServices)
    #expect(error.found == found)
    #expect(error.expected.contains("services"))
  }

  @Test("Privileged fields of others do nothing")
  func privilegedFieldsDoNothing() throws {
    let plain = try FeedFixture.only("{\"id\":\"1\",\"name\":\"A\",\"status\":\"active\"}").service
    let pushy = try FeedFixture.only(
      "{\"id\":\"1\",\"name\":\"A\",\"status\":\"active\",\"isAdmin\":true,\"verified_at\":\"2026-01-01\",\"org_id\":\"2\"}"
    ).service
    #expect(plain == pushy)
  }

  @Test("A provider's claim in JSON is no better than its date and issuer, either")
  func claimsAreLowered() throws {
    let (service, problems) = try FeedFixture.only(
      "{\"id\":\"1\",\"name\":\"Sam\",\"kind\":\"personal-assistant\",\"status\":\"active\",\"provider\":{\"checks\":[{\"name\":\"DBS\",\"state\":\"verified\"}],\"availability\":[{\"weekday\":1,\"start_minute\":60,\"end_minute\":120},{\"weekday\":9}]}}"
    )
    #expect(service.provider?.checks.map(\.state) == [.claimed])
    #expect(service.provider?.availability.count == 1)
    #expect(problems.contains { $0.location == "provider.checks[0].state" })
    #expect(service.reachModes == [.travels])
  }
}
