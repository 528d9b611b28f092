import Brokering
import Foundation
import Geography
import OpenReferral
import TestSupport

/// Made-up providers around Manchester and needs, the same for the same seed.
struct BrokerWorkload {
  let profiles: [ProviderProfile]
  let needs: [Need]
  /// The same needs with all that a broker may ask besides: checks, courses, a language, wishes, a budget, and visits
  /// that may be moved by an hour.
  let fullNeeds: [Need]
  static let day = "2026-11-01"
  static let tasks = ["personal care", "hoist", "meals", "shopping", "cleaning", "gardening", "driving", "paperwork"]
  static let vocabulary = TaskVocabulary(tasks.map { CareTask(id: $0, name: $0) })

  init(providers: Int, needs count: Int, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var others = SeededGenerator(seed: seed + 1)
    profiles = (0..<providers).compactMap { Self.profile($0, &random, &others) }
    needs = (0..<count).map { _ in Self.need(&random) }
    fullNeeds = needs.map(Self.full)
  }

  private static func profile(
    _ number: Int, _ random: inout SeededGenerator, _ others: inout SeededGenerator
  ) -> ProviderProfile? {
    let id = StableIdentifier.uuid("bench", "\(number)")
    var service = Service(
      id: id, name: "P\(number)", organization: Organization(id: id, name: "P"),
      kind: flip(0.6, &random) ? .personalAssistant : .microProvider)
    // Some 600 public areas times five distances, as postcode districts and miles give.
    let area = Coverage.circle(
      latitude: 53.3 + Double(Int.random(in: 0..<25, using: &random)) * 0.02,
      longitude: -2.8 + Double(Int.random(in: 0..<25, using: &random)) * 0.04,
      radiusInMetres: Double(Int.random(in: 1...5, using: &random)) * 3_000)
    service.serviceAreas = [ServiceArea(id: id, name: nil, coverage: area)]
    var facts = CareProvider()
    facts.tasks = tasks.filter { _ in flip(0.6, &random) }
    facts.gender = flip(0.9, &random) ? (flip(0.8, &random) ? "woman" : "man") : nil
    facts.hourlyRate = flip(0.9, &random) ? Decimal(Int.random(in: 50...90, using: &random)) / 4 : nil
    facts.payers = PayerKind.allCases.filter { _ in flip(0.6, &random) }
    facts.waitingWeeks = flip(0.7, &random) ? Int.random(in: 0...6, using: &random) : nil
    facts.weeklyHoursFree = flip(0.6, &random) ? Double(Int.random(in: 1...40, using: &random)) : nil
    facts.availabilityAsOf =
      "2026-\(Int.random(in: 10...10, using: &random))-\(Int.random(in: 10...28, using: &random))"
    for weekday in Weekday.allCases where flip(0.6, &random) {
      let start = Int.random(in: 12...24, using: &random) * 30
      let length = Int.random(in: 2...20, using: &random) * 30
      if let window = AvailabilityWindow(weekday: weekday, startMinute: start, endMinute: min(1440, start + length)) {
        facts.availability.append(window)
      }
    }
    addPerson(to: &service, &facts, &others)
    service.provider = facts
    return ProviderProfile(service, vocabulary: vocabulary)
  }

  /// What only full needs ask about. Days make nearly every provider's checks their own.
  private static func addPerson(
    to service: inout Service, _ facts: inout CareProvider, _ random: inout SeededGenerator
  ) {
    func day() -> String {
      let (month, day) = (Int.random(in: 1...12, using: &random), Int.random(in: 1...28, using: &random))
      return String(format: "20%02d-%02d-%02d", Int.random(in: 25...29, using: &random), month, day)
    }
    for name in ["enhanced DBS", "references", "public liability insurance", "right to work"] where flip(0.7, &random) {
      facts.checks.append(
        ProviderCheck(
          name: name, state: flip(0.5, &random) ? .seen : .claimed, date: "2024-05-01", issuer: "Desk", expires: day()))
    }
    for name in ["Hoist training", "First aid", "Food hygiene", "Dementia awareness", "Epilepsy"]
    where flip(0.4, &random) {
      facts.training.append(ProviderTraining(name: name, expires: day()))
    }
    service.languages = ["English", "Polish", "Urdu", "Punjabi"].filter { _ in flip(0.4, &random) }
      .map { Language(id: service.id, name: $0) }
    service.interests = ["gardening", "chess", "church", "baking", "football", "music", "trains", "Polish films"]
      .filter { _ in flip(0.3, &random) }
  }

  private static func full(_ need: Need) -> Need {
    var need = need
    need.checks = ["DBS", "references"]
    need.training = ["hoist"]
    need.languages = ["Polish"]
    need.interests = ["gardening", "films"]
    need.wishedTraining = ["dementia"]
    need.weeklyBudget = Money(pence: 38_000)
    need.visits = need.visits.map { $0.later(by: 60) }
    return need
  }

  private static func need(_ random: inout SeededGenerator) -> Need {
    var need = Need()
    need.tasks = vocabulary.tasks(in: tasks.randomElement(using: &random) ?? "")
    let start = Int.random(in: 14...30, using: &random) * 30
    need.visits = Weekday.allCases.prefix(5).compactMap {
      Visit(weekday: $0, earliestStart: start, latestEnd: start + 60, minutes: 60)
    }
    if let coordinate = Coordinate(
      latitude: Double.random(in: 53.35...53.7, using: &random),
      longitude: Double.random(in: -2.7 ... -2.0, using: &random))
    {
      need.place = NeedPlace(label: "here", coordinate: coordinate)
    }
    need.gender = flip(0.5, &random) ? "woman" : nil
    need.payer = .directPayment
    need.startWithinWeeks = 4
    need.highestRate = 1_900
    return need
  }

  private static func flip(_ share: Double, _ random: inout SeededGenerator) -> Bool {
    Double.random(in: 0..<1, using: &random) < share
  }
}
