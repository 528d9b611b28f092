import DirectoryStore
import Foundation
import OpenReferral
import TestSupport
import Testing
import TextAnalysis

@testable import Doorstep

@Suite("Rules for holds")
struct HoldRuleTests {
  // MARK: Contacts

  @Test(
    "Spellings of one telephone number are one number",
    arguments: [
      "0161 496 0999", "01614960999", "+44 161 496 0999", "+44 (0)161 496 0999", "0044 161 4960999",
      "(0161) 496-0999", "0161.496.0999 ext 12", "0161 496 0999 #3",
    ])
  func phones(_ text: String) {
    #expect(ContactKey(phone: text)?.text == "01614960999")
  }

  @Test(
    "Numbers that anybody may quote, and numbers without an area code, are nobody's",
    arguments: [
      "999", "111", "116 123", "0800 1111", "496 0999", "", "ext 5",
    ])
  func helplines(_ text: String) {
    #expect(ContactKey(phone: text) == nil)
  }

  @Test("Spellings of one web address are one address; the query tells pages apart")
  func webAddresses() {
    for text in ["https://www.Example.org/Dogs/", "http://example.org/dogs", "example.org/dogs#top"] {
      #expect(ContactKey(webAddress: text)?.text == "example.org/dogs")
    }
    #expect(
      ContactKey(webAddress: "https://example.org/page?id=1") != ContactKey(webAddress: "https://example.org/page?id=2")
    )
    #expect(ContactKey(webAddress: "https://") == nil)
  }

  // MARK: Many organisations

  private static func flood(_ count: Int, organizations: Int, phone: String = "0161 496 0999") -> [ServiceFacts] {
    (0..<count).map { index in
      var facts = Self.facts("Service \(index)", organization: "Organisation \(index % organizations)")
      facts.phones = [phone]
      return facts
    }
  }

  @Test("One organisation with 141 branches and one number is left alone; 51 organisations are not, 50 are")
  func organizationsAreCounted() throws {
    #expect(try shared(Self.flood(141, organizations: 1)).isEmpty)
    #expect(try shared(Self.flood(500, organizations: 50)).isEmpty)
    let findings = try shared(Self.flood(51, organizations: 51))
    #expect(findings.count == 51 && Set(findings.map(\.found)) == ["01614960999, given by 51 organisations"])
    #expect(try shared(Self.flood(1_500, organizations: 1_500)).first?.found.contains("1000 or more") == true)
  }

  @Test("What was there before the flood stays, and what is hidden or held is not counted")
  func bystanders() throws {
    var flood = Self.flood(60, organizations: 60)
    flood[0].isNew = false
    #expect(try shared(flood).map(\.facts.serviceID) == flood.dropFirst().map(\.serviceID))
    for index in 0..<10 { flood[index].isPublished = false }
    #expect(try shared(flood).isEmpty)
  }

  @Test("The counting in two steps finds what plain counting finds", arguments: 1...20)
  func dullTwin(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let all = (0..<3_000).map { index in
      var facts = Self.facts(
        "Service \(index)", organization: "Organisation \(Int.random(in: 0..<200, using: &generator))")
      facts.phones = [String(format: "0161496%04d", Int(pow(Double.random(in: 1...10, using: &generator), 2)))]
      facts.webAddresses = ["https://example.org/\(Int.random(in: 0..<40, using: &generator))"]
      facts.isNew = Bool.random(using: &generator)
      facts.isPublished = Int.random(in: 0..<10, using: &generator) > 0
      return facts
    }
    var organizations: [String: Set<String>] = [:]
    for facts in all where facts.isPublished {
      for contact in facts.phones + facts.webAddresses {
        organizations[contact, default: []].insert(facts.organization)
      }
    }
    let held = all.filter { facts in
      facts.isNew && facts.isPublished
        && (facts.phones + facts.webAddresses).contains {
          (organizations[$0]?.count ?? 0) > SharedContactRule.mostOrganizations
        }
    }
    #expect(!held.isEmpty && held.count < all.count { $0.isNew && $0.isPublished }, "seed \(seed)")
    #expect(try shared(all).map(\.facts.serviceID) == held.map(\.serviceID), "seed \(seed)")
  }

  // MARK: Names

  @Test(
    "A name one edit from a trusted one, with other contact details, is found",
    arguments: [
      "Orrell Dog Wa1kers", "Orrell Dog Walker", "Orrell Dog Wlakers", "Orrel Dog Walkers", "ORRELL DOG-WALKERRS",
      "\u{41E}rrell Dog Walkers", "Orrell Dog Walkers 2",
    ])
  func imitations(_ name: String) throws {
    let findings = try similar([Self.original(), Self.imitation(name)])
    #expect(findings.map(\.facts.name) == (name == "Orrell Dog Walkers 2" ? [] : [name]))
    #expect(findings.allSatisfy { $0.found == "one letter from Orrell Dog Walkers" })
  }

  @Test("The same name, another name, and a name alone are left alone")
  func honestNames() throws {
    let original = Self.original()
    for name in ["Orrell Dog Walkers", "ORRELL  DOG WALKERS.", "Orrell Cat Walkers", "Billinge Dog Walkers"] {
      #expect(try similar([original, Self.imitation(name)]).isEmpty, "\(name)")
    }
    var silent = Self.imitation("Orrell Dog Wa1kers")
    silent.phones = []
    #expect(try similar([original, silent]).isEmpty)
    #expect(try similar([Self.imitation("Orrell Dog Wa1kers")]).isEmpty)
  }

  @Test("Whoever gives the same contact details, belongs to the organisation or stands far away is no imitation")
  func others() throws {
    var original = Self.original()
    var other = Self.imitation("Orrell Dog Wa1kers")
    other.phones.append("+44 1942 000001")
    #expect(try similar([original, other]).isEmpty)
    other = Self.imitation("Orrell Dog Wa1kers")
    other.organization = original.organization
    #expect(try similar([original, other]).isEmpty)
    (original.latitude, original.longitude) = (53.53, -2.70)
    other = Self.imitation("Orrell Dog Wa1kers")
    (other.latitude, other.longitude) = (51.50, -0.12)
    #expect(try similar([original, other]).isEmpty)
    (other.latitude, other.longitude) = (53.60, -2.60)
    #expect(try similar([original, other]).count == 1)
  }

  @Test("Numbered groups are different groups, and short names are too often alike")
  func numbersAndShortNames() throws {
    for (one, two) in [
      ("14th Wigan Scouts", "15th Wigan Scouts"), ("Room 2 Choir club", "Room 12 Choir club"), ("Sale", "Hale"),
    ] {
      var original = Self.original()
      original.name = one
      #expect(try similar([original, Self.imitation(two)]).isEmpty, "\(two)")
    }
  }

  @Test("Only what is trusted and shown is imitated, and only what is new and shown imitates")
  func standing() throws {
    let changes: [(inout ServiceFacts, inout ServiceFacts) -> Void] = [
      { original, _ in original.isTrusted = false }, { original, _ in original.isPublished = false },
      { _, other in other.isNew = false }, { _, other in other.isPublished = false },
    ]
    for change in changes {
      var (original, other) = (Self.original(), Self.imitation("Orrell Dog Wa1kers"))
      change(&original, &other)
      #expect(try similar([original, other]).isEmpty)
    }
  }

  @Test("Deletion neighbours find every pair that comparing each with each finds", arguments: 1...10)
  func everyPair(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let letters = Array("ab1")
    let names = (0..<300).map { _ in
      String(
        (0..<Int.random(in: 8...10, using: &generator)).map { _ in letters.randomElement(using: &generator) ?? "a" })
    }
    let trusted = names.prefix(150).map { name in
      var facts = Self.original()
      facts.serviceID = UUID()
      facts.name = name
      return facts
    }
    let new = names.suffix(150).map(Self.imitation)
    let expected = new.filter { other in
      trusted.contains {
        NameKey($0.name).bytes.count >= 8 && NameKey(other.name).bytes.count >= 8
          && NameKey($0.name).isNear(NameKey(other.name))
      }
    }
    let found = try similar(trusted + new)
    #expect(found.map(\.facts.serviceID) == expected.map(\.serviceID), "seed \(seed)")
    #expect(!expected.isEmpty, "seed \(seed)")
  }

  private func shared(_ all: [ServiceFacts]) throws -> [HoldFinding] {
    try SharedContactRule().findings { body in try all.forEach(body) }
  }

  private func similar(_ all: [ServiceFacts]) throws -> [HoldFinding] {
    try SimilarNameRule().findings { body in try all.forEach(body) }
  }

  private static func facts(_ name: String, organization: String) -> ServiceFacts {
    ServiceFacts(serviceID: StableIdentifier.uuid("test", name, organization), name: name, organization: organization)
  }

  private static func original() -> ServiceFacts {
    var original = facts("Orrell Dog Walkers", organization: "Orrell Dog Walkers")
    original.phones = ["01942 000001"]
    original.isNew = false
    original.isTrusted = true
    return original
  }

  private static func imitation(_ name: String) -> ServiceFacts {
    var imitation = facts(name, organization: name + " Limited")
    imitation.phones = ["01942 000009"]
    return imitation
  }
}
