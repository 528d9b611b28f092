import TestSupport
import Testing

@testable import Doorstep

@Suite("Text that would place a home")
struct HomeTextReductionTests {
  @Test(
    "Full postcodes shrink to the district, addresses, coordinates and grid references go",
    arguments: [
      ("I live at WN5 8LZ.", "I live at WN5."), ("Near wn58lz, Orrell", "Near WN5, Orrell"),
      ("Call at 12 High Street, Orrell", "Call at [address removed], Orrell"),
      ("at 4b Old Mill Lane most days", "at [address removed] most days"),
      ("flat 2, 17-19 Mill Lane", "flat [address removed]"), ("at 17 The Brow", "at [address removed]"),
      ("pin 53.5303,-2.7088 ok", "pin [address removed],-[address removed] ok"),
      ("at SD 53005 04912 now", "at [address removed] now"), ("WN5 8LZ", "WN5"), ("wn5-8lz", "WN5"),
      ("Home:\nＷＮ５ ８ＬＺ", "Home:\nWN5"),
    ])
  func reduces(text: String, expected: String) {
    #expect(HomeTextReduction().reduce(text) == expected)
  }

  @Test(
    "A postcode hidden in a web or e-mail address takes the address with it",
    arguments: ["home-wn57qf@example.org", "https://example.org/WN5_7QF", "WN57QF/Orrell"])
  func hidden(text: String) {
    #expect(HomeTextReduction().reduce(text) == nil)
    #expect(HomeTextReduction().reduce("see \(text) now")?.contains("7") == false)
  }

  @Test(
    "Ordinary words stay as they are",
    arguments: [
      "I have 12 years of experience with older people", "Level 3 diploma", "I like the 10 o'clock news", "WN5 and WN3",
      "Available 7 days a week", "Łódź café, 日本語", "", "  two  spaces ", "3 nights a week in the close family",
      "I am 52. High Street shopping is fun", "£12.50 an hour", "2 dogs to walk in the park", "NVQ 2", "BS 5839",
    ])
  func keeps(text: String) {
    #expect(HomeTextReduction().reduce(text) == text)
  }

  @Test("Random text never crashes it, and doing it twice changes nothing more", arguments: 1...200)
  func random(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "WN5", "8LZ", "12", "High", "Street", "53.123", "SD", "530", " ", ",", "\n", ".", "é", "\u{301}", "Ｗ",
    ]
    let text = (0..<40).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    guard let once = HomeTextReduction().reduce(text) else { return }
    #expect(HomeTextReduction().reduce(once) != nil, "seed \(seed)")
  }
}
