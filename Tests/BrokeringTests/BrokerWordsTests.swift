import Doorstep
import Foundation
import OpenReferral
import Presentation
import TestSupport
import Testing

@testable import Brokering

@Suite("Words for brokers")
struct BrokerWordsTests {
  /// Every sentence there is, filled with examples.
  static func sentences() throws -> [String] {
    let reasons: [MatchReason] = [
      .doesTasks(["meals", "shopping"]), .canDoVisits(5, of: 5), .canDoVisits(1, of: 1), .canDoVisits(3, of: 5),
      .sharesInterests(["gardening"]), .isTrained(["first aid"]),
      .speaks([
        Language(id: UUID(), name: "Polish", level: .fluent), Language(id: UUID(), name: "Urdu", level: .native),
      ]),
      .isChecked([ProviderCheck(name: "DBS", state: .seen, date: "2026-01-02", issuer: "the council")]),
      .isGender("woman"), .isOfFaith("Catholic"), .isWithinBudget,
    ]
    let questions: [AskFirst] =
      [
        .tasks, .training("first aid"), .check("DBS", isClaimed: true), .check("DBS", isClaimed: false), .gender,
        .language("Polish"), .area, .pets, .smokersAtHome, .smoking, .worksOnlyFor(.womenOnly), .worksOnlyFor(.menOnly),
        .drives, .businessInsurance, .start, .times, .timesAreOld(days: 100), .rate, .rates([.evening, .weekend]),
        .belowMinimumWage, .registration,
      ] + PayerKind.allCases.map { .payer($0) }
    var need = Need()
    need.place = nil
    let removals = Constraint.allCases.flatMap { constraint in
      [1, 12].map { RemovalCount(constraint: constraint, removed: $0, alone: $0, only: $0) }
    }
    let wording = ReasonForMatchWording(day: Fixture.day)
    let whatIfs = WhatIf.Change.allCases.flatMap { change in
      [true, false].map { WhatIf(change: change, visits: 5, people: 2, cost: Money(pence: 30_000), helps: $0) }
    }
    return reasons.map { wording.sentence(for: $0) } + PayerKind.allCases.map { wording.sentence(for: .takesPayer($0)) }
      + questions.map(AskFirstWording.sentence) + removals.map { ConstraintWording.sentence($0, need: need) + "." }
      + removals.compactMap { ConstraintWording.change($0, need: need) }
      + whatIfs.map { TeamWording.whatIf($0, visits: 5) }
      + [
        TeamWording.backup(.init(provider: 1, visits: 4), for: "Anna", visits: 5) { _ in "Zofia" },
        TeamWording.backup(nil, for: "Anna", visits: 5) { _ in "" },
        try #require(TeamWording.uncovered(Fixture.visits(1...1, 8, 9))),
        WeeklyCostWording.note(try Fixture.rates("2026/27"), claimsAllowance: false),
      ]
  }

  @Test("No sentence blames anybody, and each ends like one")
  func neverBlames() throws {
    let sentences = try Self.sentences()
    #expect(sentences.count > 80)
    for sentence in sentences {
      let words = PlainWords(sentence)
      for word in BlamingWords.all { #expect(!words.contains(PlainWords(word)), "\(sentence)") }
      #expect(sentence.utf8.last == UInt8(ascii: "."), "\(sentence)")
      #expect(sentence.utf8.first.map { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 } ?? false, "\(sentence)")
    }
    if let path = ProcessInfo.processInfo.environment["DOORSTEP_SENTENCES_OUT"] {
      try sentences.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
  }
}
