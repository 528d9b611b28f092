import Testing
import TextAnalysis

@Suite("Analyzer")
struct AnalyzerTests {
  let analyzer: Analyzer

  init() throws {
    analyzer = try Analyzer()
  }

  @Test(
    "Text breaks into the words a reader sees",
    arguments: [
      ("Book-Cycle", ["book", "cycle"]),
      ("Mary's St.Mary’s MARYʼS", ["mary", "st", "mary", "mary"]),
      ("o'clock don’t rock'n'roll", ["oclock", "dont", "rocknroll"]),
      ("the kids' 'quoted' word", ["the", "kids", "quoted", "word"]),
      ("our community.The end", ["our", "community", "the", "end"]),
      ("www.example.org friends_of note:this", ["www", "example", "org", "friends", "of", "note", "this"]),
      ("Y.M.C.A. in the U.K.", ["ymca", "in", "the", "uk"]),
      ("3.50 or 1,000 at 7.30pm, 10:30", ["3.50", "or", "1,000", "at", "7.30pm", "10", "30"]),
      ("U3A B12 Covid-19 ３０", ["u3a", "b12", "covid", "19", "30"]),
      ("tea/coffee & cake (free!)", ["tea", "coffee", "cake", "free"]),
      ("gar\u{AD}den \u{200B}club\u{200D}house", ["garden", "clubhouse"]),
      ("👍🏽 singing 👩‍👩‍👧", ["singing"]),
    ])
  func breaking(text: String, expected: [String]) {
    #expect(analyzer.words(in: text).map(\.folded) == expected)
  }

  @Test(
    "Text without letters or digits has no words",
    arguments: ["", "   ", "\n\t", "?!...", "\u{301}\u{301}", "👍🏽🎉", "''", "_:._", "\u{AD}\u{200D}", "\0"])
  func nothing(text: String) {
    #expect(analyzer.words(in: text).isEmpty)
    #expect(analyzer.queryWords(in: text).isEmpty)
  }

  @Test(
    "Words of other languages come out and find themselves",
    arguments: [
      ("太極拳班", ["太極拳", "班"]), ("مرحبا بالعَرَبِيَّة", ["مرحبا", "بالعربية"]),
      ("اردو زبان کی کلاس", ["اردو", "زبان", "کی", "کلاس"]),
      ("Dysgu Cymraeg â dŵr", ["dysgu", "cymraeg", "a", "dwr"]), ("Język polski, żółć", ["jezyk", "polski", "zolc"]),
      ("ਪੰਜਾਬੀ ਸਮੂਹ", ["ਪੰਜਾਬੀ", "ਸਮੂਹ"]), ("বাংলা", ["বাংলা"]), ("п’ять п'ять", ["пять", "пять"]),
    ])
  func otherLanguages(text: String, expected: [String]) {
    let words = analyzer.words(in: text)
    #expect(words.map(\.folded) == expected)
    for word in words {
      #expect(analyzer.words(in: quoted(word, in: text)).map(\.folded) == [word.folded])
    }
  }

  @Test("A word's range quotes the text as it was written")
  func ranges() {
    let text = "Łódź’s Café: B.S.L. signing—ｄｏｇ"
    #expect(analyzer.words(in: text).map { quoted($0, in: text) } == ["Łódź’s", "Café", "B.S.L", "signing", "ｄｏｇ"])
  }

  @Test("The forms of attack case B06 give the words of the plain form")
  func sameResults() {
    let plain = analyzer.words(in: "cafe dog fine garden istanbul λογοσ")
    for text in [
      "caf\u{E9} ｄｏｇ \u{FB01}ne gar\u{AD}den ıstanbul λόγος",
      "cafe\u{301} DOG FINE gar\u{200D}den İSTANBUL ΛΌΓΟΣ",
    ] {
      let words = analyzer.words(in: text)
      #expect(words.map(\.folded) == plain.map(\.folded))
      #expect(words.map(\.stem) == plain.map(\.stem))
    }
  }

  @Test("Operators of query languages are plain words")
  func operators() {
    #expect(analyzer.words(in: "' OR 1=1--").map(\.folded) == ["or", "1", "1"])
    #expect(analyzer.words(in: "\"a\" NOT \"b\" rank:").map(\.folded) == ["a", "not", "b", "rank"])
  }

  @Test("A word over 64 bytes is cut on a whole character, and its range covers all of it")
  func longWords() throws {
    let long = String(repeating: "a", count: 5000)
    let word = try #require(analyzer.words(in: long).first)
    #expect(word.folded == String(repeating: "a", count: 64))
    #expect(word.range == 0..<5000)
    let cyrillic = try #require(analyzer.words(in: "x" + String(repeating: "я", count: 200)).first)
    #expect(cyrillic.folded == "x" + String(repeating: "я", count: 31))
    let whole = String(repeating: "b", count: 64)
    #expect(analyzer.words(in: whole).map(\.folded) == [whole])
  }

  @Test("A folded word never has a space")
  func phraseCharacter() {
    #expect(analyzer.words(in: "ﷺ ﷻ").allSatisfy { !$0.folded.utf8.contains(UInt8(ascii: " ")) })
  }

  private func quoted(_ word: Word, in text: String) -> String {
    String(decoding: Array(text.utf8)[word.range], as: UTF8.self)
  }
}
