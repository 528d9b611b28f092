import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Feeds

/// The real directories of ../shared/data, as dirty as published.
@Suite("Real files", .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
struct RealFilesTests {
  struct Expected: Sendable, CustomTestStringConvertible {
    var path: String
    var rows: Int
    var refused = 0
    var testDescription: String { path }
  }

  static let csvFiles = [
    Expected(path: "gm-community/gm_care_homes_2019.csv", rows: 559, refused: 1),
    Expected(path: "gm-community/gm_food_banks.csv", rows: 171),
    Expected(path: "gm-community/gm_green_flag_parks.csv", rows: 59),
    Expected(path: "gm-community/gm_libraries.csv", rows: 141),
    Expected(path: "gm-community/trafford_allotments.csv", rows: 35),
    Expected(path: "gm-community/trafford_charities.csv", rows: 736),
    Expected(path: "gm-community/trafford_community_hubs.csv", rows: 6),
    Expected(path: "gm-community/trafford_leisure_centres.csv", rows: 9),
    Expected(path: "gm-community/trafford_sports_clubs.csv", rows: 140),
    Expected(path: "gm-community/trafford_sports_facilities.csv", rows: 314),
    Expected(path: "gm-community/trafford_voluntary_grants.csv", rows: 284),
    Expected(path: "libraries-england/libraries.csv.gz", rows: 3_487),
    Expected(path: "charities-ukcat/charities.csv.gz", rows: 2_090, refused: 45),
    Expected(path: "charities-ukcat/top2000.csv.gz", rows: 2_464, refused: 8),
  ]

  @Test("Every row of a real CSV file becomes a record or is refused with a reason", arguments: csvFiles)
  func everyRowIsAccountedFor(_ expected: Expected) throws {
    let items = try RealFiles.items(of: expected.path)
    let refused = items.filter(\.isRefused)
    print("\(expected.path): \(items.count) rows, \(refused.count) refused, mended by field:", RealFiles.tally(items))
    for item in refused.prefix(3) { print("   refused:", item.problems[0].location, item.problems[0].found) }
    #expect(items.count == expected.rows)
    #expect(refused.count == expected.refused)
    #expect(Set(items.compactMap { $0.record?.sourceIdentifier }).count == items.count - refused.count)
  }

  @Test("A real file gives the same items whatever its chunks", arguments: [1, 7])
  func chunksMakeNoDifference(_ size: Int) throws {
    let file = try #require(SharedData.folder).appending(path: "gm-community/gm_food_banks.csv")
    let whole = try FeedFixture.items(in: file)
    #expect(try FeedFixture.items(in: file, chunkSize: size) == whole)
  }

  @Test("A charity's contact address is no place to visit")
  func contactAddressesArePostal() throws {
    let services = try RealFiles.items(of: "gm-community/trafford_charities.csv").compactMap { $0.record?.service }
    #expect(services.allSatisfy { $0.effectiveReachModes == [.travels] })
    let schemes = services.flatMap { $0.organization.identifiers.compactMap(\.scheme) }
    #expect(schemes.count { $0 == "GB-CHC" } == 736)
  }
}

/// Reading the shared files, unpacked where they are packed.
enum RealFiles {
  static func items(of path: String) throws -> [FeedItem] {
    let folder = try #require(SharedData.folder)
    let file = folder.appending(path: path)
    let mapping = try mapping(for: file)
    guard path.utf8.suffix(3).elementsEqual(".gz".utf8) else {
      return try FeedFixture.items(in: file, mapping: mapping)
    }
    return try FeedFixture.withFile(try SharedData.unpacked(file)) { try FeedFixture.items(in: $0, mapping: mapping) }
  }

  static func mapping(for file: URL) throws -> ColumnMapping? {
    let base = String(decoding: file.lastPathComponent.utf8.prefix { $0 != UInt8(ascii: ".") }, as: UTF8.self)
    let mapping = SharedData.repository.appending(path: "Tests/FeedsTests/Mappings/\(base).mapping")
    return FileManager.default.fileExists(atPath: mapping.path) ? try ColumnMapping(contentsOf: mapping) : nil
  }

  static func tally(_ items: [FeedItem]) -> [String: Int] {
    var tally: [String: Int] = [:]
    for problem in items.flatMap(\.problems) where problem.severity == .mended {
      tally[problem.field ?? "?", default: 0] += 1
    }
    return tally
  }
}

/// The standard's own examples and the validator's mock feeds.
@Suite("Real JSON files", .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
struct RealJSONFilesTests {
  struct Expected: Sendable, CustomTestStringConvertible {
    var path: String
    var records = 0
    var refused = 0
    /// What a refused file is said to be.
    var found: String?
    var testDescription: String { path }
  }

  static let term = "a list that starts with a taxonomy term"
  static let files =
    ["3.0/examples", "mocks/V3.0-UK-Default", "mocks/V3.0-UK-Fail"].flatMap { folder in
      [
        Expected(path: "\(folder)/service_full.json", records: 1),
        Expected(path: "\(folder)/service_at_location_full.json", records: 1),
        Expected(path: "\(folder)/service_at_location_list.json", records: 1),
        Expected(
          path: "\(folder)/organization_list.json",
          found: "a list that starts with an organisation without its services"),
        Expected(path: "\(folder)/taxonomy.json", found: "a taxonomy"),
        Expected(path: "\(folder)/taxonomy_list.json", found: "a list that starts with a taxonomy"),
        Expected(path: "\(folder)/taxonomy_term.json", found: "a taxonomy term"),
        Expected(path: "\(folder)/taxonomy_term_list.json", found: term),
      ]
    } + [
      Expected(path: "3.0/examples/service_list.json", records: 1),
      Expected(path: "3.0/examples/organization_full.json", records: 1),
      Expected(path: "mocks/V3.0-UK-Default/service_list.json", records: 1),
      Expected(path: "mocks/V3.0-UK-Default/organization.json", records: 1),
      Expected(path: "mocks/V3.0-UK-Default/api_details.json", found: "the details of an API"),
      Expected(
        path: "mocks/V3.0-UK-Default/dashboard_service_details_response.json",
        found: "an object without the status, times or places of a service"),
      Expected(
        path: "mocks/V3.0-UK-Default/dashboard_services_response.json",
        found: "an object without the status, times or places of a service"),
      Expected(path: "mocks/V3.0-UK-Fail/service_list.json", refused: 4),
      Expected(path: "mocks/V3.0-UK-Fail/organization_full.json", records: 1),
      Expected(path: "mocks/V3.0-UK-Fail/api_details.json", found: "the details of an API"),
    ]

  @Test("Each file gives its services, or is refused with a word for what it is", arguments: files)
  func eachFileIsUnderstood(_ expected: Expected) throws {
    let file = try #require(SharedData.folder).appending(path: "hsds-uk/\(expected.path)")
    do {
      let items = try FeedFixture.items(in: file)
      let refused = items.count(where: \.isRefused)
      print("\(expected.path): \(items.count - refused) records, \(refused) refused, mended:", RealFiles.tally(items))
      #expect(expected.found == nil)
      #expect(items.count - refused == expected.records)
      #expect(refused == expected.refused)
    } catch let error as FeedFileError {
      print("\(expected.path): \(error)")
      #expect(error.found == expected.found)
    }
  }

  @Test("Each fault of the validator's Fail mock is named, and its Default mock has none but an impossible latitude")
  func mocks() throws {
    let mocks = try #require(SharedData.folder).appending(path: "hsds-uk/mocks")
    let problems = { (file: String) in
      try FeedFixture.items(in: mocks.appending(path: file)).flatMap(\.problems)
    }
    #expect(
      try problems("V3.0-UK-Fail/service_full.json").compactMap(\.field).filter { $0 != "latitude" } == [
        "url", "email",
      ])
    let refused = try problems("V3.0-UK-Fail/service_list.json")
    #expect(refused.map(\.field) == ["name", "name", "name", "name"])
    let others = refused.map { $0.found.split(separator: " faults in ").last.map(String.init) }
    #expect(others == ["url, email", "url, email", "url, email", "email"])
    for file in [
      "service_list", "service_full", "service_at_location_full", "service_at_location_list", "organization",
    ] {
      let found = try problems("V3.0-UK-Default/\(file).json").compactMap(\.field)
      #expect(found.allSatisfy { $0 == "latitude" }, "\(file): \(found)")
    }
  }

  @Test("The standard's full example keeps its parts, and its impossible latitude is left out and said")
  func fullExample() throws {
    let file = try #require(SharedData.folder).appending(path: "hsds-uk/3.0/examples/service_full.json")
    let items = try FeedFixture.items(in: file)
    let service = try #require(items.first?.record?.service)
    #expect(items[0].problems.map(\.location) == ["service_at_locations[0].location.latitude"])
    #expect(service.schedules.first?.opensAt == "10:00" && service.schedules.first?.closesAt == "18:00")
    #expect(service.serviceAtLocations.first?.location.addresses.first?.postalCode == "ABC 1234")
    #expect(service.costOptions.first?.amount == 35)
    #expect(service.attributes.count == 1 && service.interests.isEmpty)
  }
}

@Suite("Real opening times", .enabled(if: SharedData.isPresent, Comment(rawValue: SharedData.skipReason)))
struct RealTimesTests {
  @Test("Most opening times of the food banks are understood, and the others kept word for word")
  func foodBanks() throws {
    let services = try RealFiles.items(of: "gm-community/gm_food_banks.csv").compactMap { $0.record?.service }
    let withTimes = services.filter { !$0.schedules.isEmpty }
    let understood = withTimes.filter { $0.schedules.allSatisfy { $0.byday != nil && $0.opensAt != nil } }
    print("food banks: \(understood.count) of \(withTimes.count) opening times understood")
    #expect(understood.count * 10 >= withTimes.count * 7)
    for service in withTimes where !understood.contains(service) {
      #expect(
        service.schedules.count == 1 && service.schedules[0].description != nil && service.schedules[0].opensAt == nil)
    }
  }
}
