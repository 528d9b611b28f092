import Foundation
import OpenReferral
import Testing

@testable import Feeds

@Suite("Values from outside")
struct ValueTests {
  @Test(
    "Plain web pages are taken, bare ones get https",
    arguments: [
      ("https://www.example.org/a?b=c#d", "https://www.example.org/a?b=c#d"),
      ("HTTP://Example.org", "http://Example.org"),
      ("www.example.org", "https://www.example.org"),
      ("example.org.uk/groups", "https://example.org.uk/groups"),
      ("http://example.org:8080/x", "http://example.org:8080/x"),
      ("https://example.org/caf\u{E9}", "https://example.org/caf%C3%A9"),
      ("https://example.org/@name", "https://example.org/@name"),
    ])
  func webPages(_ text: String, _ expected: String) {
    #expect(WebAddress.read(text).value == expected)
  }

  @Test(
    "Everything else that looks like an address is dropped and said",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:x", "data:text/html,x", "vbscript:x",
      "//evil.example",
      "https:evil.example", "https:/evil.example", "https://good.example@evil.example",
      "https://user:pass@evil.example",
      "http://2130706433/", "http://127.0.0.1/", "http://[::1]/", "http://localhost/", "https://\u{430}pple.com/",
      "ftp://example.org", "file:///etc/passwd", "https://", "https://example.org\\@evil", "https://exa mple.org",
      "http://HTTP://example.org", "example", "mailto:a@example.org", "http//:www.example.org", "www,example.org",
      "https://example.org/\"><script>", "https://" + String(repeating: "a", count: 10_000) + ".org",
    ])
  func harmfulAddresses(_ text: String) {
    let reading = WebAddress.read(text)
    #expect(reading.value == nil)
    #expect(reading.fault != nil)
  }

  @Test(
    "E-mail addresses",
    arguments: [
      ("info@example.org", true), ("mailto:a.b@example.org.uk", true), ("a@b", false),
      ("a@b@c.org", false), ("a b@c.org", false), ("a@c.org\nBcc: x@y.org", false), ("\"x\"@c.org", false),
      ("@c.org", false),
      ("a@c.123", false), ("<a@c.org>", false),
    ])
  func emailAddresses(_ text: String, _ isGood: Bool) {
    #expect((EmailAddress.read(text).value != nil) == isGood)
  }

  @Test(
    "Telephone numbers",
    arguments: [
      ("01942 705 700", true), ("+44 (0)161 496 0000", true), ("0161 496 0000 ext 12", true),
      ("111", true), ("call Pat", false), ("0909 879 0000", false), ("+44 909 879 0000", false),
      ("+353 1 234 5678", false), ("12", false),
      ("01942 705700; DROP", false), ("0033 1 23 45 67 89", false),
    ])
  func phoneNumbers(_ text: String, _ isGood: Bool) {
    #expect((PhoneText.read(text).value != nil) == isGood)
  }

  @Test(
    "Postcodes",
    arguments: [
      ("wn58lz", "WN5 8LZ"), (" WN5-8LZ ", "WN5 8LZ"), ("NE26 1EJ.", "NE26 1EJ"), ("WN5", "WN5"),
      ("EC1A 1BB", "EC1A 1BB"), ("M1 1AE", "M1 1AE"),
    ])
  func postcodes(_ text: String, _ expected: String) {
    #expect(PostcodeText.read(text).value == expected)
    #expect(PostcodeText.read(text).fault == nil)
  }

  @Test(
    "What is no postcode is dropped",
    arguments: ["POOLE", "[Unknown]", "WN5 8L", "12345", "W*", "%", "WN5 8LZ WN5 8LZ", "ＷＮ5 8LZ", ""])
  func otherPostcodes(_ text: String) {
    #expect(PostcodeText.read(text).value == nil)
  }

  @Test("A letter O in the inward part is read as zero, and said")
  func letterOIsMended() {
    let reading = PostcodeText.read("WA15 OHF")
    #expect(reading.value == "WA15 0HF")
    #expect(reading.fault != nil)
  }

  @Test(
    "Days",
    arguments: [
      ("2026-09-14", "2026-09-14"), ("1990-09-11 00:00:00", "1990-09-11"), ("2024-02-29T10:00:00Z", "2024-02-29"),
    ])
  func days(_ text: String, _ expected: String) {
    #expect(DateText.read(text).value == expected)
    #expect(DateText.read(text).fault == nil)
  }

  @Test("A British day is taken and said; days that no calendar has are not")
  func otherDays() {
    #expect(DateText.read("3/9/2026").value == "2026-09-03")
    #expect(DateText.read("3/9/2026").fault != nil)
    for text in [
      "2026-02-30", "2025-02-29", "31/04/2026", "2026-13-01", "14-09-2026", "soon", "2026-9-1", "٢٠٢٦-٠٩-١٤",
      "2026-09-14x",
    ] {
      #expect(DateText.read(text).value == nil, "\(text)")
    }
  }

  @Test("Coordinates of the United Kingdom are taken")
  func coordinates() {
    let reading = CoordinateCheck.read(latitude: "53.545", longitude: "-2.6325")
    #expect(reading.value != nil && reading.fault == nil)
  }

  @Test(
    "Coordinates that cannot be right are left out and said",
    arguments: [
      ("0", "0", "Gulf of Guinea"), ("-2.63", "53.54", "swapped"), ("48.85", "2.35", "United Kingdom"),
      ("NaN", "1", "decimal"),
      ("1e308", "0", "decimal"), ("inf", "0", "decimal"), ("53,5", "-2,6", "decimal"), ("0x35", "0", "decimal"),
      ("٥٣", "0", "decimal"), ("", "-2.6", "decimal"), (String(repeating: "9", count: 400), "0", "decimal"),
      ("--5", "1", "decimal"),
    ])
  func wrongCoordinates(_ latitude: String, _ longitude: String, _ says: String) {
    let reading = CoordinateCheck.read(latitude: latitude, longitude: longitude)
    #expect(reading.value == nil)
    #expect(reading.fault?.remedy.contains(says) == true)
  }

  @Test(
    "One plain amount is an amount; everything else keeps its words",
    arguments: [
      ("free", "0", nil, nil), ("Free of charge", "0", nil, nil), ("£3 a session", "3", nil, "a session"),
      ("£2.50", "2.5", nil, nil), ("50p", "0.5", nil, nil), ("Over 60s: £2 a class", "2", "Over 60s", "a class"),
      ("£3 to £5", nil, nil, "£3 to £5"), ("£3-£5", nil, nil, "£3-£5"), ("from £4", nil, nil, "from £4"),
      ("Free for carers", nil, nil, "Free for carers"), ("donation", nil, nil, "donation"),
      ("£1,200 a year", nil, nil, "£1,200 a year"),
      ("£5 or £4", nil, nil, "£5 or £4"), ("5", nil, nil, "5"),
    ] as [(String, String?, String?, String?)])
  func costs(_ text: String, _ amount: String?, _ option: String?, _ words: String?) {
    let cost = CostText.option(text, id: UUID())
    #expect(cost.amount == amount.flatMap { Decimal(string: $0) })
    #expect(cost.option == option)
    #expect(cost.amountDescription == words)
  }

  @Test(
    "A check is no better than its date and issuer",
    arguments: [
      ("enhanced DBS | verified | 2026-03-02 | Wigan community desk | 2029-03-02", ProviderCheckState.verified, false),
      ("enhanced DBS|verified", .claimed, true), ("enhanced DBS | seen | 2026-03-02", .claimed, true),
      ("insurance | claimed", .claimed, false), ("insurance", .claimed, false), ("insurance | certain", .claimed, true),
      ("DBS | verified | 30/02/2026 | Desk", .claimed, true),
    ])
  func checks(_ text: String, _ state: ProviderCheckState, _ isSaid: Bool) {
    let reading = CheckText.read(text)
    #expect(reading.value?.state == state)
    #expect((reading.fault != nil) == isSaid)
  }

  @Test("Availability is split at midnight; what is not weekly is not understood")
  func availability() {
    let windows = AvailabilityText.read("Sun 22:00-06:00").value
    #expect(
      windows
        == [
          AvailabilityWindow(weekday: .sunday, startMinute: 1320, endMinute: 1440),
          AvailabilityWindow(weekday: .monday, startMinute: 0, endMinute: 360),
        ].compactMap(\.self))
    #expect(AvailabilityText.read("1st Sat 10:00-12:00").value == nil)
    #expect(AvailabilityText.read("Mon from 10am").value == nil)
    #expect(AvailabilityText.read("mornings").value == nil)
  }

  @Test(
    "Register numbers get the code of their register",
    arguments: [
      ("1071905", "GB-CHC", "1071905"), ("SC012345", "GB-SC", "SC012345"),
      ("GB-CHC-1071905", "GB-CHC", "1071905"), ("GB-NIC-NIC100000", "GB-NIC", "NIC100000"),
    ])
  func registers(_ text: String, _ scheme: String, _ number: String) {
    let reading = RegisterNumber.charity(text)
    #expect(reading.value?.scheme == scheme)
    #expect(reading.value?.number == number)
    #expect(RegisterNumber.company("0796224").value == nil)
    #expect(RegisterNumber.company("07962245").value?.scheme == "GB-COH")
  }

  @Test("A status that is not understood counts as inactive, and is said")
  func unknownStatusIsInactive() {
    #expect(StatusText.read("Temporarily closed").value == .temporarilyClosed)
    #expect(StatusText.read("withdrawn?").value == .inactive)
    #expect(StatusText.read("withdrawn?").fault != nil)
  }
}
