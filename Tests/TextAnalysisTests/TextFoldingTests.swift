import Foundation
import TestSupport
import Testing
import TextAnalysis

@Suite("Folding")
struct TextFoldingTests {
  @Test(
    "Spellings that differ only in case, width, ligature or accent fold to the plain form",
    arguments: [
      ("caf\u{E9}", "cafe"), ("cafe\u{301}", "cafe"), ("CAFÉ", "cafe"),
      ("ｄｏｇ", "dog"), ("ＤＯＧ", "dog"),
      ("\u{FB01}ne", "fine"), ("o\u{FB03}ce", "office"),
      ("gar\u{AD}den", "garden"), ("gar\u{200D}den", "garden"), ("\u{FEFF}gar\u{200B}den\u{2060}", "garden"),
      ("ıstanbul", "istanbul"), ("İstanbul", "istanbul"), ("ISTANBUL", "istanbul"),
      ("ΛΌΓΟΣ", "λογοσ"), ("λόγος", "λογοσ"),
      ("Łódź", "lodz"), ("Straße", "strasse"), ("STRAẞE", "strasse"), ("Øre", "ore"), ("Đorđe", "dorde"),
      ("Æsir", "aesir"), ("Œuvre", "oeuvre"), ("Þórr", "thorr"), ("Sauðá", "sauda"),
      ("Mary\u{2019}s", "mary's"), ("Mary\u{2018}s", "mary's"), ("Mary\u{2BC}s", "mary's"), ("Mary＇s", "mary's"),
      ("dŵr", "dwr"), ("żółć", "zolc"), ("Tiếng Việt", "tieng viet"),
      ("عَرَبِيّ", "عربي"),
    ])
  func plainForm(text: String, expected: String) {
    #expect(Array(TextFolding.folded(text).utf8) == Array(expected.utf8))
  }

  @Test("Empty text folds to empty text")
  func empty() {
    #expect(TextFolding.folded("").isEmpty)
    #expect(TextFolding.folded("\u{301}\u{AD}").isEmpty)
  }

  @Test("Spaces, signs and digits stay")
  func signsStay() {
    #expect(TextFolding.folded("3.50 (A\tB)\0!") == "3.50 (a\tb)\0!")
  }

  @Test(
    "Marks that are letters of their language stay, so its words keep apart",
    arguments: [("ਪੰਜਾਬੀ", "ਪਜਾਬੀ"), ("हिन्दी", "हन्द"), ("ガ", "カ"), ("ภาษี", "ภาษา")])
  func lettersStay(text: String, other: String) {
    #expect(Array(TextFolding.folded(text).utf8) == Array(text.precomposedStringWithCanonicalMapping.utf8))
    #expect(TextFolding.folded(text) != TextFolding.folded(other))
  }

  @Test("The quick way for ASCII gives what ICU gives")
  func asciiTwin() {
    var generator = SeededGenerator(seed: 41)
    for _ in 0..<500 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0..<0x80, using: &generator)
      }
      let ascii = String(decoding: bytes, as: UTF8.self)
      #expect(TextFolding.folded(ascii) + "e" == TextFolding.folded(ascii + "é"), "seed \(generator.seed): \(bytes)")
    }
  }

  @Test("Every character folds the same composed and decomposed, and folding twice changes nothing")
  func everyScalar() {
    var broken: [String] = []
    for value in UInt32(0)..<0x20000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = "x\(scalar)x"
      let once = Array(TextFolding.folded(text).utf8)
      let decomposed = Array(TextFolding.folded(text.decomposedStringWithCanonicalMapping).utf8)
      let twice = Array(TextFolding.folded(String(decoding: once, as: UTF8.self)).utf8)
      if once != decomposed || once != twice { broken.append(String(value, radix: 16)) }
    }
    #expect(broken.isEmpty)
  }
}
