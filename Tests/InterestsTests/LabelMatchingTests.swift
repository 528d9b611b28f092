import Testing
import TextAnalysis

@testable import Interests

@Suite("Labels in a text")
struct LabelMatchingTests {
  @Test(
    "The longest label wins, stop words count for nothing, and no label crosses the end of a sentence",
    arguments: [
      ("I love dog walking", ["dog-walking"]), ("walking my dog", ["dog-walking"]),
      ("Walking. The dog", ["walking", "dogs"]),
      ("dog. Walk", ["dogs", "walking"]), ("a puppy and a walk", ["dogs", "walking"]), ("KOTER", ["dogs"]),
      ("cats", []), ("", []), ("the", []),
    ])
  func meanings(text: String, ids: [String]) throws {
    let thesaurus = try Make.thesaurus()
    let matches = thesaurus.labels(in: text, words: try Analyzer().words(in: text))
    #expect(matches.flatMap(\.meanings).map { thesaurus.concepts[$0.concept].id } == ids)
  }

  @Test("A suggested label says that it is only suggested")
  func suggested() throws {
    let matches = try Make.thesaurus().labels(in: "walkies", words: try Analyzer().words(in: "walkies"))
    #expect(matches.first?.meanings.map(\.isSuggested) == [true])
  }

  @Test("A listing answers itself, what it is a kind of, loosely its kinds, and what is related both ways")
  func links() throws {
    let thesaurus = try Make.thesaurus()
    let ways = { (id: String) -> Set<String> in
      Set(
        thesaurus.answers(by: thesaurus.number(of: id) ?? 0).map {
          "\($0.relation.rawValue) \(thesaurus.concepts[$0.asked].id)"
        })
    }
    #expect(ways("dog-walking") == ["same dog-walking", "narrower dogs", "narrower walking"])
    #expect(ways("dogs") == ["same dogs", "broader dog-walking"])
    #expect(ways("health-walk") == ["same health-walk", "related walking"])
    #expect(ways("walking") == ["same walking", "broader dog-walking", "related health-walk"])
  }

  @Test("A text of a hundred thousand beginnings of labels is read in time that grows with its length")
  func linear() throws {
    let thesaurus = try Make.thesaurus()
    let text = String(repeating: "walking the ", count: 50_000)
    let words = try Analyzer().words(in: text)
    let started = ContinuousClock.now
    #expect(thesaurus.labels(in: text, words: words).count == 50_000)
    #expect(ContinuousClock.now - started < .seconds(5))
  }
}
