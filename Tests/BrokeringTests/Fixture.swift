import Foundation
import Geography
import OpenReferral
import TestSupport
import Testing

@testable import Brokering

/// Providers, needs and rates for tests.
enum Fixture {
  static let day = "2026-11-01"

  static func rates(_ year: String = "2025/26") throws -> EmploymentRates {
    let file = try RatesFile(reading: text("data/rates/employment.txt"))
    return try #require(file.years.first { $0.year == year })
  }

  static func vocabulary() throws -> TaskVocabulary { try TaskVocabulary(reading: text("data/brokering/tasks.txt")) }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: SharedData.repository.appending(path: path), encoding: .utf8)
  }

  static func provider(
    _ name: String, kind: ListingKind = .personalAssistant, areas: [Coverage] = [.everywhere],
    languages: [Language] = [], interests: [String] = [], vocabulary: TaskVocabulary,
    _ change: (inout CareProvider) -> Void = { _ in }
  ) throws -> ProviderProfile {
    let id = StableIdentifier.uuid("provider", name)
    var service = Service(id: id, name: name, organization: Organization(id: id, name: name), kind: kind)
    service.serviceAreas = areas.enumerated().map {
      ServiceArea(id: StableIdentifier.uuid("area", "\($0.offset)"), name: "area \($0.offset)", coverage: $0.element)
    }
    service.languages = languages
    service.interests = interests
    var facts = CareProvider()
    change(&facts)
    service.provider = facts
    return try #require(ProviderProfile(service, vocabulary: vocabulary))
  }

  static func visits(_ days: ClosedRange<Int>, _ from: Int, _ to: Int, minutes: Int? = nil) throws -> [Visit] {
    try days.map { day in
      let weekday = try #require(Weekday(rawValue: day))
      return try #require(
        Visit(
          weekday: weekday, earliestStart: from * 60, latestEnd: to * 60, minutes: minutes ?? (to - from) * 60))
    }
  }

  static func windows(_ days: ClosedRange<Int>, _ from: Int, _ to: Int) -> [AvailabilityWindow] {
    days.compactMap { day in
      Weekday(rawValue: day).flatMap {
        AvailabilityWindow(weekday: $0, startMinute: from * 60, endMinute: to * 60)
      }
    }
  }
}
