import TestSupport
import Testing
import TextAnalysis

/// ASCII is read by code of our own, the rest by ICU. With wide spaces for spaces a text has no stretch of ASCII that
/// is cut off, and ICU reads the whole of it: it must read the same.
@Suite("Our word breaking and ICU's")
struct FastPathTests {
  private static let signs = Array("aZbY09._:,;'\"-/@_.:' \n".unicodeScalars)
  private static let others = Array("é’ß\u{301}\u{200D}\u{AD}ш가太の๑กำ👍🇬\u{3000}".unicodeScalars)

  @Test("Random ASCII has the same words in both", arguments: [1, 2, 3])
  func ascii(seed: UInt64) throws { try compare(Self.signs, seed: seed) }

  @Test("Random mixed text has the same words in both", arguments: [4, 5, 6])
  func mixed(seed: UInt64) throws { try compare(Self.signs + Self.signs + Self.others, seed: seed) }

  @Test("Every ASCII character between letters, digits and underscores breaks or joins as in ICU")
  func everySign() throws {
    let analyzer = try Analyzer()
    for sign in (0..<128).compactMap(Unicode.Scalar.init) where sign != " " && sign != "\n" {
      for left in ["a", "1", "_", "b.", "2,", ""] {
        for right in ["c", "3", "_", "'d", ".4", ""] {
          let text = left + String(sign) + right
          #expect(
            forms(analyzer, text) == forms(analyzer, text + "\u{2003}"), "\(sign.value) in \(text.debugDescription)")
        }
      }
    }
  }

  @Test("What is remembered of a word is what it is, also after tens of thousands of others")
  func memory() throws {
    let (used, fresh) = (try Analyzer(), try Analyzer())
    for number in 0..<40_000 { _ = used.words(in: "word\(number) Other") }
    for text in ["WORD39999 Knitting word1", "running O'Clock 3.50", "Ёлка żółć İ ı K", "straße ﬁne ｄｏｇ"] {
      #expect(used.words(in: text) == fresh.words(in: text))
      #expect(used.words(in: text) == fresh.words(in: text))
    }
  }

  @Test("The number of a form stands for that form alone, also after tens of thousands of others")
  func numbers() throws {
    let analyzer = try Analyzer()
    var known: [UInt32: Word] = [:]
    for number in (0..<40_000).map({ $0 % 35_000 }) {
      for word in analyzer.words(in: "word\(number) Word\(number)") where word.form != 0 {
        let same = known[word.form, default: word]
        #expect(same.folded == word.folded && same.stem == word.stem && same.isStopWord == word.isStopWord)
        known[word.form] = word
      }
    }
    #expect(known.count > 35_000, "every word is numbered, those that were forgotten twice")
    #expect(analyzer.words(in: String(repeating: "long", count: 9)).map(\.form) == [0])
  }

  private func compare(_ alphabet: [Unicode.Scalar], seed: UInt64) throws {
    let analyzer = try Analyzer()
    var random = SeededGenerator(seed: seed)
    for _ in 0..<4000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...80, using: &random) {
        text.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)])
      }
      let string = String(text)
      let wide = String(String.UnicodeScalarView(text.map { $0 == " " ? "\u{2003}" : $0 == "\n" ? "\u{2029}" : $0 }))
      #expect(
        forms(analyzer, string) == forms(analyzer, wide + "\u{2003}"), "seed \(seed): \(string.debugDescription)")
    }
  }

  private func forms(_ analyzer: Analyzer, _ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return analyzer.words(in: text).map { word in
      let quoted = String(decoding: bytes[word.range], as: UTF8.self)
      return "\(word.folded) \(word.stem) \(word.isStopWord) \(quoted)"
    }
  }
}
