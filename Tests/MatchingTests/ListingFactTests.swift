import Foundation
import Matching
import OpenReferral
import TestSupport
import Testing

/// Both engines read facts by one function, so it is tried here against what people write.
@Suite("What a listing states")
struct ListingFactTests {
  static let stated: [(group: ListingFact.Group, text: String, names: [String])] = [
    (.accessibility, "step-free", ["step free"]),
    (
      .accessibility, "Step-free access, accessible toilet, hearing loop",
      ["step free", "accessible toilet", "hearing loop"]
    ),
    (.accessibility, "There are induction loops. Wheelchair access is possible.", ["hearing loop", "step free"]),
    (.accessibility, "Not wheelchair accessible", []), (.accessibility, "Steps at the entrance, no ramp", []),
    (.accessibility, "Limited wheelchair access: ground floor only", []), (.accessibility, "No hearing loop", []),
    (.accessibility, "no parking; step-free", ["step free"]), (.accessibility, "isn't accessible", []),
    (.accessibility, "wheelchair transport", ["wheelchair transport"]), (.accessibility, "ceiling hoist", ["hoist"]),
    (.accessibility, "on a bus route", ["on a bus route"]), (.accessibility, "", []), (.accessibility, "!?", []),
    (.accessibility, String(repeating: "very nice ", count: 30), []),
    (.language, "Polish and English", ["polish", "english"]), (.language, "Polish", ["polish"]),
    (.language, "British Sign Language", ["british sign language"]),
    (.language, "Polish/Ukrainian", ["polish", "ukrainian"]),
    (.language, "Klingon", ["klingon"]), (.language, "no Polish", []),
    (.check, "enhanced DBS", ["enhanced dbs", "dbs"]), (.check, "Not DBS checked", []), (.check, "DBS applied for", []),
    (.check, "public liability insurance", ["insurance"]), (.check, "moving & handling", ["moving and handling"]),
    (.language, "Klingon and Elvish", ["klingon", "elvish"]),
    (.gender, "woman", ["woman"]), (.gender, "Female", ["woman"]), (.gender, "non-binary", []),
  ]

  @Test("A text states what it says and nothing that it denies or limits", arguments: stated)
  func states(group: ListingFact.Group, text: String, names: [String]) {
    #expect(ListingFact.stated(group, in: text).map(\.name) == names, "\(text)")
  }

  @Test(
    "A person's word is the fact that listings state",
    arguments: [
      (ListingFact.Group.accessibility, "wheelchair", "step free"), (.accessibility, "Step-Free", "step free"),
      (.accessibility, "hearing loop", "hearing loop"), (.language, "BSL", "british sign language"),
      (.language, "Łódź", "lodz"), (.check, "DBS", "dbs"), (.check, "insured", "insurance"),
      (.gender, "female", "woman"),
    ])
  func asks(group: ListingFact.Group, text: String, name: String) {
    #expect(ListingFact(group, text)?.name == name)
  }

  @Test("Every price to the penny does for itself, and a penny less does not")
  func prices() throws {
    for pence in stride(from: 0, through: 65_400, by: 7) {
      var service = Make.service("Carer \(pence)", kind: .personalAssistant, interests: ["care"])
      service.provider = CareProvider()
      service.provider?.hourlyRate = Decimal(pence) / 100
      let oracle = try Directory.matcher([service])
      var query = try Directory.query("care", near: nil)
      query.filters.facts = FactFilter(greatestRate: pence)
      #expect(oracle.run(query).total == 1, "\(pence)")
      query.filters.facts.greatestRate = pence - 1
      #expect(oracle.run(query).total == 0, "\(pence)")
    }
  }

  @Test("A check that has run out does not do, and without a day only one that never does")
  func expiry() throws {
    var service = Make.service("Carer", kind: .personalAssistant, interests: ["care"])
    service.provider = CareProvider()
    service.provider?.checks = [
      ProviderCheck(name: "DBS", state: .verified, date: "2024-01-01", issuer: "Desk", expires: "2026-11-20")
    ]
    let oracle = try Directory.matcher([service])
    var query = try Directory.query("care", near: nil)
    let fact = try #require(ListingFact(.check, "DBS"))
    for (day, count) in [(UInt32(20_261_120), 1), (20_261_121, 0), (.max, 0)] {
      query.filters.facts = FactFilter(facts: [fact], day: day)
      #expect(oracle.run(query).total == count, "\(day)")
    }
    query.filters.facts = FactFilter(facts: [fact])
    #expect(oracle.run(query).total == 0)
  }
}
