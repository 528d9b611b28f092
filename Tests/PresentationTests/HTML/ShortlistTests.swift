import Foundation
import TestSupport
import Testing

@testable import Presentation

@Suite("A shortlist in a link")
struct ShortlistTests {
  private static let signature = (0..<16).map { UInt8($0 * 16) }

  @Test("A list survives the way through its value")
  func roundTrip() throws {
    let ids = (0..<20).map { _ in UUID() }
    let list = try #require(Shortlist(ids, today: "2026-11-21"))
    let value = list.value(signature: Self.signature)
    #expect(
      value.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 0x2D || $0 == 0x5F
      })
    let parts = try #require(Shortlist.parts(of: value))
    #expect(parts.signature == Self.signature)
    #expect(Shortlist(payload: parts.payload) == list)
    #expect(list.lastDayInWords == "21 December 2026")
  }

  @Test("No other value than its own stands for a list")
  func oneValue() throws {
    let list = try #require(Shortlist([UUID()], today: "2026-11-21"))
    let value = list.value(signature: [UInt8](repeating: 0, count: 16))
    #expect(value.hasSuffix("A") && Shortlist.parts(of: value) != nil)
    for other in [value.dropLast() + "B", value + "=", value + "\n"] {
      #expect(Shortlist.parts(of: String(other)) == nil, "\(other)")
    }
  }

  @Test("Good to its last day and not beyond; unknown days are not good")
  func expiry() throws {
    let list = try #require(Shortlist([UUID()], today: "2026-11-21"))
    #expect(list.isGood(on: "2026-12-21"))
    #expect(!list.isGood(on: "2026-12-22"))
    #expect(!list.isGood(on: "soon"))
  }

  @Test("Doubled ids count once, and the list is cut at its limit; an empty one is none")
  func limits() throws {
    let ids = (0..<30).map { _ in UUID() }
    #expect(Shortlist(ids + ids, today: "2026-11-21")?.ids == Array(ids.prefix(20)))
    #expect(Shortlist([], today: "2026-11-21") == nil)
  }

  @Test("What is no value of a list is none")
  func hostile() throws {
    let good = try #require(Shortlist([UUID(), UUID()], today: "2026-11-21")).value(signature: Self.signature)
    for text in HostileTexts.all + ["", "A", String(repeating: "A", count: 10_000)] {
      let payload = Shortlist.parts(of: text)?.payload
      #expect(payload.flatMap(Shortlist.init(payload:)) == nil)
    }
    for length in 0..<good.utf8.count {
      let cut = Shortlist.parts(of: String(decoding: good.utf8.prefix(length), as: UTF8.self))
      #expect(cut?.signature != Self.signature || Shortlist(payload: cut?.payload ?? []) == nil)
    }
  }

  @Test("What is taken off goes, what is added comes after")
  func form() throws {
    let (one, two, three) = (UUID(), UUID(), UUID())
    let old = try #require(Shortlist([one, two], today: "2026-11-21"))
    let form = ShortlistForm([
      ("add", three.uuidString), ("add", "nonsense"), ("remove", one.uuidString.lowercased()), ("list", "x"),
    ])
    #expect(form.ids(after: old) == [two, three])
    #expect(form.list == "x")
    #expect(ShortlistForm([]).ids(after: nil).isEmpty)
  }
}
