import Testing
import TextAnalysis

@testable import Interests

@Suite("What a begun interest may become")
struct CompletionTests {
  private func labels(_ text: String, limit: Int = 10) throws -> [String] {
    try Make.thesaurus().completions(of: text, limit: limit).map(\.label)
  }

  @Test("Concepts one of whose labels begins so, their own names first, then the shorter; each concept once")
  func order() throws {
    #expect(try labels("d") == ["dogs", "dog walking"])
    #expect(try labels("dog w") == ["dog walking"])
    #expect(try labels("wal") == ["walking", "walking the dog"])
    #expect(try labels("RAMB") == ["rambling"])
    #expect(try labels("d", limit: 1) == ["dogs"])
  }

  @Test("Suggested labels complete nothing, nor does what says nothing", arguments: ["walkie", "", "  ", "zzz", "!"])
  func none(text: String) throws { #expect(try labels(text) == []) }

  @Test("A begun word is a name only when it can be no other, and of one word")
  func onlyName() throws {
    let thesaurus = try Make.thesaurus(
      "[a]\nlabel: gardening\n[b]\nlabel: knitting\n[c]\nlabel: knots\n[d]\nlabel: gar den")
    #expect(thesaurus.onlyName(beginningWith: "gard") == "gardening")
    #expect(thesaurus.onlyName(beginningWith: "kn") == nil)
    #expect(thesaurus.onlyName(beginningWith: "gar d") == nil)
    #expect(thesaurus.onlyName(beginningWith: "x") == nil)
  }
}
