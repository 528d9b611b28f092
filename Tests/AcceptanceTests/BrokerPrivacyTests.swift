import Brokering
import DirectoryStore
import Doorstep
import Foundation
import OpenReferral
import Presentation
import TestSupport
import Testing

/// Nobody can tell from any answer to a need where in their postcode district a personal assistant lives: goals P1 and
/// P2 of design/trust.md.
@Suite("A personal assistant's home, asked by brokers")
struct BrokerPrivacyTests {
  private static let isFull = ProcessInfo.processInfo.environment["DOORSTEP_BROKER_FULL"] != nil
  private static let postcodes = ["WN5 8LZ", "WN5 9EY", "WN5 7QF", "WN5 0QN"]

  private func desk(_ postcode: String, _ number: Int) throws -> BrokerDesk {
    let rows = """
      id,kind,name,description,postcode,latitude,longitude,address,travel_miles,tasks,hourly_rate,availability,availability_on,gender
      pa-1,PA,Sam,I live near the park,\(postcode),53.5\(10 + number),-2.6\(90 - number),\(number) High Street,3,meals,13.50,Mon-Fri 07:00-12:00,2026-10-01,woman
      pa-2,PA,Alex,Help at home,WN5 9EY,,,,5,meals,13.60,Mon-Fri 07:00-12:00,2026-10-01,woman
      pa-3,PA,Kim,Help at home,WN3 4AB,,,,8,meals;shopping,13.40,Mon-Sun 07:00-12:00,2026-09-01,man
      """
    let repository = SharedData.repository
    return try DirectoryFixture.with { directory in
      try directory.importText(rows.utf8)
      return BrokerDesk(
        services: try DirectoryDatabase(
          opening: directory.folder.appending(path: "directory.sqlite"), access: .readOnly
        ).services().services.map(\.service),
        vocabulary: try TaskVocabulary(
          reading: String(contentsOf: repository.appending(path: "data/brokering/tasks.txt"), encoding: .utf8)),
        rates: try RatesFile(
          reading: String(contentsOf: repository.appending(path: "data/rates/employment.txt"), encoding: .utf8)),
        gazetteer: directory.gazetteer)
    }
  }

  private func need(_ desk: BrokerDesk, at place: String) throws -> Need {
    var form = NeedForm()
    for (field, text) in [
      (NeedField.tasks, "meals"), (.visits, "Mon-Fri 8:00-9:00"), (.place, place), (.budget, "300"),
    ] { form.add(text, to: field) }
    let reading = desk.read(form)
    #expect(reading.problems.isEmpty, "\(reading.problems)")
    return reading.need
  }

  private func text(_ desk: BrokerDesk, at place: String, isCover: Bool) throws -> String {
    let need = try need(desk, at: place)
    return isCover
      ? try JSONText.render(CoverJSON(desk.cover(need, on: DirectoryFixture.today, time: .each(seconds: 60))))
      : try JSONText.render(BrokerMatchJSON(desk.match(need, on: DirectoryFixture.today, limit: 50)))
  }

  /// 5 homes and 24 questions; 50 and 10,000 with DOORSTEP_BROKER_FULL set.
  @Test("A move inside the district changes no byte of any answer")
  func moves() throws {
    let seed: UInt64 = 50
    var generator = SeededGenerator(seed: seed)
    let first = try desk(Self.postcodes[0], 0)
    let moved = try (1..<(Self.isFull ? 50 : 5)).map { try desk(Self.postcodes[$0 % Self.postcodes.count], $0) }
    var found = 0
    for number in 0..<(Self.isFull ? 10_000 : 24) {
      let latitude = Double.random(in: 53.46...53.60, using: &generator)
      let longitude = Double.random(in: -2.80 ... -2.55, using: &generator)
      let place = String(format: "%.5f,%.5f", latitude, longitude)
      let before = try text(first, at: place, isCover: number % 10 == 0)
      if before.contains("\"Sam\"") { found += 1 }
      for desk in moved { #expect(try text(desk, at: place, isCover: number % 10 == 0) == before, "seed \(seed)") }
    }
    #expect(found > 2, "the questions reach Sam")
  }

  @Test("Five attackers learn no more than the middle of the district")
  func attackers() throws {
    // Each is given the answers for four homes; what it works out must be the same for all of them, so that it knows
    // the area and nothing else.
    let desks = try Self.postcodes.enumerated().map { try desk($1, $0) }
    let ray = (0..<40).map { String(format: "%.5f,-2.69000", 53.50 + Double($0) * 0.003) }
    // Distances and digits: whatever numbers an answer has (rounding flips, score digits).
    let digits = try desks.map { desk in
      try ray.map { try text(desk, at: $0, isCover: false).utf8.filter { 0x30...0x39 ~= $0 || $0 == 0x2E } }
    }
    // Averaging: the same question again and again.
    let again = try desks.map { desk in Set(try (0..<20).map { _ in try text(desk, at: ray[10], isCover: false) }) }
    // Radius: where along a ray Sam is no longer found.
    let edge = try desks.map { desk in
      try ray.firstIndex { try !text(desk, at: $0, isCover: false).contains("\"Sam\"") }
    }
    // Rank: where Sam stands among others.
    let ranks = try desks.map { desk in
      try ray.map { place in
        desk.match(try need(desk, at: place), on: DirectoryFixture.today, limit: 50).providers.map(\.provider.name)
      }
    }
    for other in desks.indices.dropFirst() {
      #expect(digits[other] == digits[0])
      #expect(again[other] == again[0])
      #expect(edge[other] == edge[0])
      #expect(ranks[other] == ranks[0])
    }
    #expect(again[0].count == 1, "nothing is drawn at random, so there is nothing to average")
    #expect(edge[0] != nil && edge[0] != 0, "the ray crosses the edge of the area")
  }

  @Test("Contact details stand in no answer")
  func noContacts() throws {
    let desk = try desk(Self.postcodes[0], 1)
    let answer = try text(desk, at: "WN5 9EY", isCover: false) + text(desk, at: "WN5 9EY", isCover: true)
    #expect(answer.contains("Sam"))
    for secret in ["High Street", "8LZ", "53.5"] { #expect(!answer.contains(secret)) }
  }
}
