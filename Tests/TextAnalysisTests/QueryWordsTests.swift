import Testing
import TextAnalysis

@Suite("Words of a query")
struct QueryWordsTests {
  let analyzer: Analyzer

  init() throws {
    analyzer = try Analyzer()
  }

  @Test(
    "Stop words and carrier words are dropped",
    arguments: [
      ("I'm looking for someone to help me with knitting", ["knitting"]),
      ("Somewhere near to do chair yoga, please", ["chair", "yoga"]),
      ("my interests: dogs & walking", ["dogs", "walking"]),
      ("I’d like to try something with the over 60s", ["over", "60s"]),
    ])
  func dropped(text: String, expected: [String]) {
    #expect(analyzer.queryWords(in: text).map(\.folded) == expected)
  }

  @Test("Carrier words stay when nothing else is left")
  func carriersAlone() {
    #expect(analyzer.queryWords(in: "I want some help please").map(\.folded) == ["want", "help", "please"])
  }

  @Test("A query of stop words only has no words")
  func stopWordsAlone() {
    #expect(analyzer.queryWords(in: "to be or not to be").isEmpty)
  }

  @Test("A listing keeps all its words, with the stop words marked")
  func marked() {
    let words = analyzer.words(in: "Help for the carers")
    #expect(words.map(\.folded) == ["help", "for", "the", "carers"])
    #expect(words.map(\.isStopWord) == [false, true, true, false])
  }

  @Test("Every listed word is in folded form, so it can be met, and on one list only")
  func lists() {
    for word in StopWords.all.union(StopWords.carriers) {
      #expect(analyzer.words(in: word).map(\.folded) == [word])
    }
    #expect(StopWords.all.isDisjoint(with: StopWords.carriers))
    #expect((100...130).contains(StopWords.all.count))
  }
}
