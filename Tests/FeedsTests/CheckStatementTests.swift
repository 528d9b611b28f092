import Feeds
import OpenReferral
import Testing

@Suite("What people type of a check")
struct CheckStatementTests {
  private func read(_ text: String, _ name: String = "enhanced DBS", by person: String? = "Desk") throws -> String {
    try CorrectionText.read(text, for: .check(name), by: person, today: "2026-11-21")
  }

  @Test("The day is today and who saw it is who says so, unless they say otherwise; a claim has neither")
  func defaults() throws {
    #expect(try read("verified") == "verified | 2026-11-21 | Desk")
    #expect(try read("Seen|2026-03-02") == "seen | 2026-03-02 | Desk")
    #expect(try read("seen | | Ann's team | 2029-03-02") == "seen | 2026-11-21 | Ann's team | 2029-03-02")
    #expect(try read("claimed | 2026-03-02 | Desk") == "claimed")
    #expect(try read("claimed | | | 2020-01-01") == "claimed |  |  | 2020-01-01")
  }

  @Test("A state that nothing bears out, a day to come and what is no day are refused, never mended")
  func refusals() {
    for text in ["", "proved", "verified | soon", "verified | 2026-11-22", "seen | | | next year", "seen | | | | x"] {
      #expect(throws: CorrectionText.Problem.self, "\(text)") { try read(text) }
    }
    #expect(throws: CorrectionText.Problem.self) { try read("verified", by: nil) }
    #expect(throws: CorrectionText.Problem.self) { try read("verified", by: "a|b") }
    #expect(throws: CorrectionText.Problem.self) { try read("seen", "a|b") }
    #expect(throws: CorrectionText.Problem.self) { try read("seen", String(repeating: "x", count: 201)) }
  }

  @Test("Whatever is taken can be read back as what was said")
  func roundTrip() throws {
    for text in ["verified", "seen | 2026-03-02 | Desk | 2029-03-02", "claimed"] {
      #expect(ProviderCheck(name: "x", statement: try read(text)) != nil, "\(text)")
    }
  }
}
