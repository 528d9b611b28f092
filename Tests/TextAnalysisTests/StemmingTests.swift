import Testing
import TextAnalysis

@Suite("Stems")
struct StemmingTests {
  /// Pairs as Snowball publishes them for its English stemmer: the sample vocabulary and the lists of exceptions.
  static let published = [
    ("consign", "consign"), ("consigned", "consign"), ("consigning", "consign"), ("consignment", "consign"),
    ("consist", "consist"), ("consisted", "consist"), ("consistency", "consist"), ("consistently", "consist"),
    ("consolation", "consol"), ("consolatory", "consolatori"), ("consolidate", "consolid"), ("consolingly", "consol"),
    ("conspicuously", "conspicu"), ("conspiracy", "conspiraci"), ("conspirators", "conspir"),
    ("constables", "constabl"), ("constancy", "constanc"), ("knackeries", "knackeri"), ("knavish", "knavish"),
    ("kneaded", "knead"), ("knightly", "knight"), ("knitted", "knit"), ("knitting", "knit"), ("knives", "knive"),
    ("knocker", "knocker"), ("knockers", "knocker"), ("skis", "ski"), ("skies", "sky"), ("dying", "die"),
    ("lying", "lie"), ("tying", "tie"), ("idly", "idl"), ("gently", "gentl"), ("ugly", "ugli"), ("early", "earli"),
    ("only", "onli"), ("singly", "singl"), ("news", "news"), ("outing", "outing"), ("outings", "outing"),
    ("canning", "canning"), ("herring", "herring"), ("proceeded", "proceed"), ("generous", "generous"),
    ("general", "general"), ("generate", "generat"),
  ]

  let analyzer: Analyzer

  init() throws {
    analyzer = try Analyzer()
  }

  @Test("English words stem as Snowball publishes", arguments: published)
  func snowball(word: String, stem: String) {
    #expect(analyzer.words(in: word).map(\.stem) == [stem])
  }

  @Test("Capitals, accents and a possessive do not change the stem")
  func forms() {
    #expect(analyzer.words(in: "KNITTING knitting’s knítting").map(\.stem) == ["knit", "knit", "knit"])
    #expect(analyzer.words(in: "Mary's Marys Mary").map(\.stem) == ["mari", "mari", "mari"])
  }

  @Test(
    "Numbers, mixed words and other scripts keep their folded form",
    arguments: ["3.50", "60s", "u3a", "занятия", "太極拳"])
  func unstemmed(word: String) {
    #expect(analyzer.words(in: word).map(\.stem) == [word])
  }
}
