import Places
import TestSupport
import Testing

@Suite("Postcodes as text")
struct PostcodeTests {
  @Test(
    "A postcode in any spacing, case or dash reads as one",
    arguments: [
      "WN5 8JD", "wn58jd", "WN5 8JD ", "WN5-8JD", "WN5\u{A0}8JD", "  wn5   8jd", "WN5\u{2013}8JD", "WN5\t8JD",
      "W N 5 8 J D",
      "WN5 8JD.", "WN5\u{200B}8JD",
    ])
  func spelling(text: String) throws {
    let postcode = try #require(Postcode(text))
    #expect(postcode.description == "WN5 8JD")
    #expect(postcode.outcode == "WN5")
    #expect(postcode.sector == "WN5 8")
  }

  @Test(
    "All six shapes print as they read", arguments: ["M1 1AE", "M60 1NW", "CR2 6XH", "DN55 1PT", "W1A 0AX", "EC1A 1BB"])
  func shapes(text: String) {
    #expect(Postcode(text)?.description == text)
  }

  @Test(
    "What is no postcode is nil",
    arguments: [
      "", " ", "WN5", "WN5 8", "WN5 8J", "WN5 8JDX", "5WN 8JD", "WNN5 8JD", "WN5 8JO", "WN5 8J1", "WN555 8JD",
      "ＷＮ５ ８ＪＤ",
      "WN5 8J\u{301}D", "WN٥ ٨JD", "WN5/8JD", "W*5 8JD", "ABCDEFG", "1234567",
    ])
  func refused(text: String) {
    #expect(Postcode(text) == nil)
  }

  @Test("Postcodes sort as their texts do")
  func order() {
    let texts = ["AB1 0AA", "AB10 1AB", "AB10 1BA", "AB10 2AA", "AB2 1AA", "B1 1AA", "EC1 1AA", "EC1A 1AA"]
    let sorted = texts.shuffled().compactMap { Postcode($0) }.sorted().map(\.description)
    #expect(sorted == texts)
  }

  @Test("Every key of four places prints the outcode it was made from, over random postcodes")
  func roundTrip() {
    var random = SeededGenerator(seed: 20_261_121)
    let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ".unicodeScalars)
    let units = Array("ABDEFGHJLNPQRSTUWXYZ".unicodeScalars)
    for _ in 0..<2000 {
      var outcode = ""
      for _ in 0...Int.random(in: 0...1, using: &random) {
        outcode.unicodeScalars.append(letters.randomElement(using: &random) ?? "A")
      }
      outcode += String(Int.random(in: 0...99, using: &random))
      var text = "\(outcode) \(Int.random(in: 0...9, using: &random))"
      for _ in 0..<2 { text.unicodeScalars.append(units.randomElement(using: &random) ?? "A") }
      #expect(Postcode(text)?.description == text, "seed \(random.seed)")
    }
  }
}
