import Foundation
import Geography
import OpenReferral
import TestSupport

@testable import Brokering

/// Providers and needs drawn at random, so that every constraint now and then removes and now and then does not know.
struct RandomProviders {
  var generator: SeededGenerator
  let vocabulary: TaskVocabulary

  private static let names = ["personal care", "hoist", "meals", "shopping", "gardening", "dementia care", "paperwork"]
  private static let courses = ["Moving and handling", "Hoist training", "First aid", "Dementia awareness"]
  private static let tongues = ["Polish", "Urdu", "English"]
  static let interests = ["gardening", "Polish films", "dog walking", "chess", "knitting", "church"]

  mutating func flip(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &generator) < share }
  mutating func pick<Value>(_ values: [Value]) -> Value { values[Int.random(in: 0..<values.count, using: &generator)] }
  mutating func some<Value>(_ values: [Value], _ share: Double) -> [Value] { values.filter { _ in flip(share) } }
  mutating func flag() -> Bool? { flip(0.3) ? nil : flip(0.5) }

  private mutating func day(_ from: Int, _ to: Int) -> String {
    "20\(Int.random(in: from...to, using: &generator))-0\(Int.random(in: 1...9, using: &generator))-1\(Int.random(in: 0...9, using: &generator))"
  }

  mutating func provider(_ number: Int) throws -> ProviderProfile {
    var facts = CareProvider()
    facts.tasks = some(Self.names, 0.6)
    facts.hourlyRate = flip(0.85) ? Decimal(Int.random(in: 1100...2200, using: &generator)) / 100 : nil
    for band in RateBand.allCases where flip(0.3) {
      facts.rates.append(ProviderRate(band: band, amount: Decimal(Int.random(in: 12...24, using: &generator))))
    }
    facts.gender = flip(0.9) ? pick(["woman", "Female", "man", "non-binary"]) : nil
    facts.training = some(Self.courses, 0.4).map {
      ProviderTraining(name: $0, expires: flip(0.5) ? day(25, 28) : nil)
    }
    facts.checks = some(["DBS", "references", "insurance", "right to work"], 0.6).map {
      ProviderCheck(
        name: $0, state: pick(ProviderCheckState.allCases), date: flip(0.8) ? day(22, 26) : nil,
        issuer: flip(0.8) ? "Desk" : nil, expires: flip(0.6) ? day(25, 29) : nil, level: flip(0.3) ? "enhanced" : nil)
    }
    if flip(0.9) {
      for weekday in Weekday.allCases where flip(0.6) {
        let start = Int.random(in: 10...36, using: &generator) * 30
        let end = min(1440, start + Int.random(in: 1...20, using: &generator) * 30 + (flip(0.2) ? 10 : 0))
        if let window = AvailabilityWindow(weekday: weekday, startMinute: start, endMinute: end) {
          facts.availability.append(window)
        }
      }
      facts.availabilityAsOf = flip(0.8) ? day(25, 26) : nil
    }
    facts.payers = some(PayerKind.allCases, 0.5)
    facts.loneWorkingLimits = some(LoneWorkingLimit.allCases, 0.12)
    facts.faith = flip(0.3) ? pick(["Catholic", "Muslim"]) : nil
    (facts.smokes, facts.worksWithSmokers, facts.worksWithPets) = (flag(), flag(), flag())
    (facts.drives, facts.hasBusinessInsurance) = (flag(), flag())
    facts.weeklyHoursFree = flip(0.6) ? Double(Int.random(in: 0...20, using: &generator)) / 2 : nil
    facts.waitingWeeks = flip(0.7) ? Int.random(in: 0...6, using: &generator) : nil
    let areas: [Coverage] =
      flip(0.1)
      ? (flip(0.5) ? [] : [.unresolved])
      : flip(0.3)
        ? [.district(code: pick(["E08000010", "E08000001"]))]
        : [
          .circle(
            latitude: Double.random(in: 53.4...53.7, using: &generator),
            longitude: Double.random(in: -2.8 ... -2.2, using: &generator),
            radiusInMetres: Double.random(in: 1_000...20_000, using: &generator))
        ]
    let languages = some(Self.tongues, 0.4).map { name in
      Language(id: UUID(), name: name, level: flip(0.5) ? pick(LanguageLevel.allCases) : nil)
    }
    return try Fixture.provider(
      "Provider \(number)", kind: pick([.personalAssistant, .microProvider]), areas: areas, languages: languages,
      interests: some(Self.interests, 0.3), vocabulary: vocabulary
    ) { $0 = facts }
  }

  mutating func need() -> Need {
    var need = Need()
    need.tasks = some(Self.names, 0.2).reduce(into: TaskSet()) { $0.formUnion(vocabulary.tasks(in: $1)) }
    need.usesHoist = vocabulary.task(id: "hoist").map(need.tasks.isSuperset) ?? false
    need.wishedTasks = some(Self.names, 0.2).reduce(into: TaskSet()) { $0.formUnion(vocabulary.tasks(in: $1)) }
    if flip(0.9) { need.visits = visits(Int.random(in: 1...7, using: &generator)) }
    if flip(0.7),
      let place = Coordinate(
        latitude: Double.random(in: 53.4...53.7, using: &generator),
        longitude: Double.random(in: -2.8 ... -2.2, using: &generator))
    {
      need.place = NeedPlace(label: "WN5", coordinate: place, districtCode: flip(0.8) ? "E08000010" : nil)
    }
    need.kinds = flip(0.2) ? [.microProvider] : []
    need.training = flip(0.3) ? [pick(["hoist", "first aid"])] : []
    need.checks = flip(0.3) ? [pick(["DBS", "enhanced DBS", "references"])] : []
    need.gender = flip(0.3) ? pick(["woman", "man"]) : nil
    need.languages = flip(0.2) ? [pick(Self.tongues)] : []
    (need.drives, need.hasBusinessInsurance, need.doesNotSmoke) = (flip(0.2), flip(0.1), flip(0.2))
    need.startWithinWeeks = flip(0.2) ? Int.random(in: 0...4, using: &generator) : nil
    need.payer = flip(0.5) ? pick(PayerKind.allCases) : nil
    need.weeklyBudget = flip(0.6) ? Money(pence: Int.random(in: 1_000...40_000, using: &generator)) : nil
    need.highestRate = flip(0.2) ? Int.random(in: 1_200...2_000, using: &generator) : nil
    need.claimsEmploymentAllowance = flip(0.3)
    (need.homeHasPets, need.homeHasSmoker) = (flip(0.3), flip(0.2))
    need.personGender = flip(0.6) ? pick(["woman", "male"]) : nil
    need.interests = some(Self.interests, 0.3)
    need.wishedTraining = flip(0.3) ? ["dementia"] : []
    need.wishedGender = flip(0.3) ? "woman" : nil
    need.wishedLanguages = flip(0.3) ? ["Polish"] : []
    need.wishedFaith = flip(0.2) ? "Catholic" : nil
    need.notWith = flip(0.3) ? ["provider \(Int.random(in: 0...50, using: &generator))", "nobody"] : []
    return need
  }

  mutating func visits(_ count: Int) -> [Visit] {
    (0..<count).compactMap { _ in
      let start = Int.random(in: 12...40, using: &generator) * 30
      let minutes = pick([15, 30, 45, 60, 90])
      let length = (minutes + 29) / 30 * 30
      let slack = flip(0.3) ? Int.random(in: 1...4, using: &generator) * 30 : 0
      return Visit(
        weekday: pick(Array(Weekday.allCases.prefix(6))), earliestStart: start,
        latestEnd: min(1440, start + length + slack), minutes: minutes)
    }
  }
}
