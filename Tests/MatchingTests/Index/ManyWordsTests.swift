import Matching
import TestSupport
import Testing
import TextAnalysis

/// An index is built by the numbers of words' forms, and an analyzer forgets forms when it has met too many.
@Suite("An index of more words than are remembered")
struct ManyWordsTests {
  @Test("Every word is counted as the plain scan counts it, also when its form was forgotten in between")
  func counts() throws {
    let analyzer = try Analyzer()
    let texts = (0..<45).map { group in (0..<1000).map { "word\(group * 1000 + $0)" }.joined(separator: " ") }
    let again = ["word0 word1 word44999 Word44999", "word999 word20000 " + String(repeating: "long", count: 9)]
    let listings = (texts + again + texts.prefix(2)).enumerated().flatMap { number, text in
      ListingBuilder().listings(of: Make.service("Group \(number)", description: text), from: Make.source)
    }
    var builder = IndexBuilder(analyzer: analyzer)
    for listing in listings { builder.add(listing) }
    let index = MatchIndex(try IndexFile(try builder.file(origin: IndexOrigin(generation: 1, stamp: 1))))
    let oracle = BruteForceMatcher(listings, analyzer: analyzer)
    let expected = counts(oracle)
    #expect(expected["word0"] == 3 && expected["word44999"] == 2)
    #expect(counts(index) == expected)
  }

  private func counts(_ dictionary: some TermDictionary) -> [String: Int] {
    var counts: [String: Int] = [:]
    dictionary.forEachTerm {
      let term = String(decoding: $0, as: UTF8.self)
      counts[term] = dictionary.listings(containing: term)
    }
    return counts
  }
}
