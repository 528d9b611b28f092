import Foundation
import OpenReferral
import Testing

@Suite("Providers")
struct ProviderTests {
  @Test("A check without a date and an issuer is no more than a claim")
  func supportedState() {
    #expect(
      ProviderCheck(name: "DBS", state: .verified, date: "2026-01-01", issuer: "Council").supportedState == .verified)
    #expect(ProviderCheck(name: "DBS", state: .verified, date: "2026-01-01").supportedState == .claimed)
    #expect(ProviderCheck(name: "DBS", state: .seen, issuer: "Council").supportedState == .claimed)
  }

  @Test("A check runs out after its last day, and never without one")
  func expiry() {
    let check = ProviderCheck(name: "Insurance", state: .seen, expires: "2026-03-31")
    #expect(!check.isExpired(on: "2026-03-31"))
    #expect(check.isExpired(on: "2026-04-01"))
    #expect(!ProviderCheck(name: "Insurance", state: .seen).isExpired(on: "2099-01-01"))
  }

  @Test("A window of time that is no window is refused, from code and from JSON")
  func windows() throws {
    #expect(AvailabilityWindow(weekday: .monday, startMinute: 540, endMinute: 540) == nil)
    #expect(AvailabilityWindow(weekday: .monday, startMinute: -1, endMinute: 10) == nil)
    #expect(AvailabilityWindow(weekday: .monday, startMinute: 0, endMinute: 1441) == nil)
    let window = try #require(AvailabilityWindow(weekday: .monday, startMinute: 0, endMinute: 1440))
    let data = try JSONEncoder().encode(window)
    #expect(try JSONDecoder().decode(AvailabilityWindow.self, from: data) == window)
    let bad = Data(#"{"weekday":1,"startMinute":600,"endMinute":540}"#.utf8)
    #expect(throws: DecodingError.self) { try JSONDecoder().decode(AvailabilityWindow.self, from: bad) }
  }
}
