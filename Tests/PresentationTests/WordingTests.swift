import Foundation
import OpenReferral
import Presentation
import TestSupport
import Testing

@Suite("Words for times, costs, ages and checks")
struct WordingTests {
  @Test(
    "Times of day as people say them",
    arguments: [
      ("10:00", "10am"), ("18:30", "6:30pm"), ("12:00", "noon"), ("00:00", "midnight"), ("12:05", "12:05pm"),
      ("24:00", "midnight"), ("nonsense", "nonsense"), ("25:00", "25:00"),
    ])
  func times(time: String, words: String) { #expect(TimeWording.phrase(for: time) == words) }

  @Test("Weekly, monthly and free-text schedules; nothing stated is said")
  func schedules() {
    var service = Make.service("A")
    #expect(ScheduleWording.phrase(for: service) == "Times not stated")
    var saturday = Make.weekly(.saturday, "14:00", "16:00")
    saturday.freq = .monthly
    saturday.byday = "1SA"
    var words = Schedule(id: UUID())
    words.description = "By appointment"
    var weekdays = Make.weekly(.monday, "09:00", "17:00")
    weekdays.byday = "MO,TU,WE,TH,FR"
    service.schedules = [Make.weekly(.tuesday, "10:00", "12:00"), saturday, words, weekdays]
    #expect(
      ScheduleWording.phrase(for: service)
        == "Tuesdays 10am to noon; first Saturday of the month 2pm to 4pm; Monday to Friday 9am to 5pm. By appointment")
  }

  @Test("Not stated is never free, and free is never a price")
  func costs() {
    var service = Make.service("A")
    #expect(CostWording.phrase(for: service) == "Cost not stated")
    service.costOptions = [Make.free]
    #expect(CostWording.phrase(for: service) == "Free")
    service.costOptions = [
      CostOption(id: UUID(), amount: 3, amountDescription: "a session"),
      CostOption(id: UUID(), option: "Over 60s", amount: Decimal(string: "2.5"), amountDescription: "a session"),
    ]
    #expect(CostWording.phrase(for: service) == "£3 a session; £2.50 a session (Over 60s)")
    service.costOptions = [CostOption(id: UUID(), option: "pay what you can")]
    #expect(CostWording.phrase(for: service) == "pay what you can")
  }

  @Test("A verified check without a date or issuer is no more than a claim; one that ran out says so")
  func checks() {
    let bare = ProviderCheck(name: "enhanced DBS", state: .verified)
    #expect(CheckWording.phrase(for: bare, today: "2026-11-21") == "enhanced DBS: they say so; not checked")
    let old = ProviderCheck(
      name: "enhanced DBS", state: .verified, date: "2022-03-02", issuer: "the desk", expires: "2025-03-02")
    #expect(
      CheckWording.phrase(for: old, today: "2026-11-21")
        == "enhanced DBS: verified by the desk on 2 March 2022, ran out on 2 March 2025")
  }

  @Test("Who is known only by an area serves it; that somebody comes to you must have been said")
  func areas() {
    var service = Make.service("A")
    service.serviceAreas = [ServiceArea(id: UUID(), name: "Trafford", coverage: .everywhere)]
    #expect(WhereWording.phrase(for: service) == "Serves everywhere")
    service.serviceAreas[0].coverage = .district(code: "E08000009")
    #expect(WhereWording.phrase(for: service) == "Serves Trafford")
    service.reachModes = [.travels]
    #expect(WhereWording.phrase(for: service) == "They come to you: Trafford")
    service.reachModes = []
    service.kind = .microProvider
    #expect(WhereWording.phrase(for: service) == "They come to you: Trafford")
  }

  @Test("Ages")
  func ages() {
    var service = Make.service("A")
    #expect(AgeWording.phrase(for: service) == nil)
    service.minimumAge = 18
    #expect(AgeWording.phrase(for: service) == "age 18 and over")
    service.maximumAge = 25
    #expect(AgeWording.phrase(for: service) == "ages 18 to 25")
  }

  @Test("Escape sequences, bells and direction overrides never reach the terminal; lines stay within 80 columns")
  func terminal() {
    var layout = TextLayout()
    layout.paragraph(
      "\u{1B}[2J\u{7}Evil \u{202E}name \u{9B}31m " + String(repeating: "word ", count: 60), lead: "1. ", indent: 2)
    #expect(!layout.text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" || (0x7F...0x9F).contains($0.value) })
    #expect(!layout.text.unicodeScalars.contains("\u{202E}"))
    #expect(layout.lines.allSatisfy { $0.unicodeScalars.count <= TextLayout.width })
  }
}
