import OpenReferral
import TestSupport
import Testing

@Suite("Plain text")
struct PlainTextTests {
  @Test(
    "What hides, reorders or commands is removed",
    arguments: [
      ("Dog\u{1B}[2J walk", "Dog[2J walk"),
      ("Bell\u{07}s", "Bells"),
      ("a\u{8}\u{8}b", "ab"),
      ("safe\u{202E}txt.exe", "safetxt.exe"),
      ("\u{2066}isolated\u{2069}", "isolated"),
      ("zero\u{200B}width\u{FEFF}", "zerowidth"),
      ("soft\u{AD}hyphen", "softhyphen"),
      ("C1\u{9B}31m", "C131m"),
      ("nul\u{0}", "nul"),
      ("noncharacter\u{FFFF}", "noncharacter"),
      ("\u{301}leading mark", "leading mark"),
    ])
  func hiddenScalarsAreRemoved(_ text: String, _ expected: String) {
    #expect(PlainText.cleaned(text).map { Array($0.utf8) } == Array(expected.utf8))
  }

  @Test(
    "White space is trimmed and its runs become one space",
    arguments: [
      ("  two   words \t", "two words"), ("a\u{A0}\u{2003}b", "a b"), ("line\r\none", "line one"),
      ("a\u{2028}b", "a b"),
    ])
  func whiteSpaceIsTidied(_ text: String, _ expected: String) {
    #expect(PlainText.cleaned(text) == expected)
  }

  @Test("Descriptions keep line ends, in one form and at most two together")
  func linesAreKept() {
    #expect(PlainText.cleaned(" one\r\ntwo\r\r\r\rthree \n", keepingLines: true) == "one\ntwo\n\nthree")
  }

  @Test(
    "Nothing visible gives nil",
    arguments: ["", "   ", "\u{200B}\u{200D}", "\u{301}\u{302}", "\u{3164}\u{115F}", "\u{2800}", "\r\n\t"])
  func nothingVisibleIsNil(_ text: String) {
    #expect(PlainText.cleaned(text) == nil)
    #expect(PlainText.cleaned(text, keepingLines: true) == nil)
  }

  @Test("Joiners stay inside words that need them and go elsewhere")
  func joinersStayWhereNeeded() {
    let persian = "می\u{200C}خواهم"
    let sinhala = "ශ්\u{200D}රී"
    #expect(PlainText.cleaned(persian)?.unicodeScalars.contains("\u{200C}") == true)
    #expect(PlainText.cleaned(sinhala)?.unicodeScalars.contains("\u{200D}") == true)
    #expect(PlainText.cleaned("pay\u{200D}pal\u{200C}") == "paypal")
    #expect(PlainText.cleaned("می\u{200C}")?.unicodeScalars.contains("\u{200C}") == false)
  }

  @Test("Runs of combining marks are cut at 30, and cleaning stays linear")
  func markRunsAreCut() {
    let marks = String(repeating: "\u{301}", count: 200_000)
    var cleaned: String?
    let seconds = CPUTime.seconds { cleaned = PlainText.cleaned("e\(marks)f") }
    #expect(cleaned?.unicodeScalars.count == 32)
    #expect(seconds < 10)
  }

  @Test("Markup, templates and ordinary signs are kept as the characters they are")
  func markupIsKept() {
    let text = "<script>alert(1)</script> {{7*7}} {% include %} </title> £5 – café ﷺ 日本 👍🏽"
    #expect(PlainText.cleaned(text) == text)
  }

  @Test("Cleaning twice changes nothing more, and leaves nothing that hides", arguments: [61, 62, 63] as [UInt64])
  func cleaningIsIdempotent(_ seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let alphabet: [Unicode.Scalar] = [
      "a", "b", " ", "\n", "\r", "\t", "\u{301}", "\u{200D}", "\u{200C}", "\u{202E}", "\u{7}", "\u{A0}", "\u{628}",
      "\u{94D}",
      "\u{915}", "\u{2028}", "\u{3164}", "\u{1F44D}", "\u{FE0F}", "\u{85}", "\u{FFFE}",
    ]
    for round in 0..<2_000 {
      let scalars = (0..<Int.random(in: 0...12, using: &random)).compactMap { _ in
        alphabet.randomElement(using: &random)
      }
      let text = String(String.UnicodeScalarView(scalars))
      let keepsLines = round.isMultiple(of: 2)
      guard let once = PlainText.cleaned(text, keepingLines: keepsLines) else { continue }
      let twice = PlainText.cleaned(once, keepingLines: keepsLines)
      #expect(twice.map { Array($0.utf8) } == Array(once.utf8), "seed \(seed): \(scalars)")
      let isClean = once.unicodeScalars.allSatisfy { scalar in
        scalar == "\n"
          ? keepsLines
          : scalar.value >= 0x20 && !["\u{202E}", "\u{85}", "\u{3164}", "\u{FFFE}", "\u{A0}"].contains(scalar)
      }
      #expect(isClean, "seed \(seed): \(scalars)")
    }
  }
}
