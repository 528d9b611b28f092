import Testing
import TextAnalysis

@testable import Interests

@Suite("The words of a label")
struct LabelWordsTests {
  @Test(
    "A label cut by bytes gives the words that the analyzer gives",
    arguments: [
      "dog walking", "over 60s", "t-shirt printing", "5k run", "alzheimer's", "Café", "drop-in", "1 to 1", "b.s.l.",
      "arts & crafts", "", "   ", "one-", "-", "3.50", "caffè  latte",
    ])
  func sameAsAnalyzer(label: String) throws {
    let analyzer = try Analyzer()
    #expect(Make.words(of: label, analyzer) == analyzer.words(in: label).map(\.folded))
  }
}
