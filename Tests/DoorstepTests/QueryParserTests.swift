import Doorstep
import Matching
import Testing
import TextAnalysis

@Suite("Reading a request")
struct QueryParserTests {
  let parser: QueryParser

  init() throws { parser = QueryParser(analyzer: try Analyzer()) }

  @Test("Each entry is an interest; commas and semicolons part several; the same one twice is asked once")
  func interests() throws {
    let parsed = try parser.parse(SearchRequest(interests: ["reading, dog walking; chess", "Reading"]))
    #expect(parsed.interests.map(\.text) == ["reading", "dog walking", "chess"])
    #expect(parsed.interests[1].terms.map(\.word) == ["dog", "walking"])
  }

  @Test("A place alone asks for whatever is near; nothing at all is refused")
  func nothing() throws {
    let parsed = try parser.parse(SearchRequest(interests: [], near: " Orrell\u{A0}"))
    #expect(parsed.placeText == "Orrell")
    #expect(parsed.interests.map(\.isAnything) == [true])
    #expect(throws: SearchError.nothingAsked) { try parser.parse(SearchRequest(interests: [])) }
    #expect(throws: SearchError.nothingAsked) { try parser.parse(SearchRequest(interests: [], near: "  ")) }
  }

  @Test("A radius or an order by distance needs a place")
  func needsPlace() {
    #expect(throws: SearchError.radiusWithoutPlace) {
      try parser.parse(SearchRequest(interests: ["art"], within: "2 miles"))
    }
    #expect(throws: SearchError.orderWithoutPlace) {
      try parser.parse(SearchRequest(interests: ["art"], order: .nearest))
    }
  }

  @Test(
    "Punctuation, stop words, emoji and bare accents hold nothing to look for", arguments: ["?!", "the of", "\u{301}"])
  func emptyInterest(text: String) {
    #expect(throws: SearchError.emptyInterest(1)) { try parser.parse(SearchRequest(interests: [text])) }
  }

  @Test("Too long a text and stacked accents are refused before anything compares them")
  func limits() {
    let long = String(repeating: "a", count: 257)
    let zalgo = "a" + String(repeating: "\u{301}", count: 60)
    for text in [long, zalgo] {
      #expect(throws: SearchError.self) { try parser.parse(SearchRequest(interests: [text])) }
      #expect(throws: SearchError.self) { try parser.parse(SearchRequest(interests: ["art"], near: text)) }
    }
    let nine = (1...9).map { "interest\($0)" }
    #expect(throws: SearchError.tooManyInterests(9)) { try parser.parse(SearchRequest(interests: nine)) }
  }

  @Test("Limit and page have a range", arguments: [0, -1, 51, Int.max])
  func ranges(number: Int) {
    #expect(throws: SearchError.limitOutOfRange(number)) {
      try parser.parse(SearchRequest(interests: ["art"], limit: number))
    }
    #expect(throws: SearchError.pageOutOfRange(number)) {
      try parser.parse(SearchRequest(interests: ["art"], page: number))
    }
  }

  @Test("Operators of other query languages are plain words")
  func operators() throws {
    let parsed = try parser.parse(SearchRequest(interests: ["' OR 1=1-- NEAR(chess) \"a\" NOT b*"]))
    #expect(parsed.interests.contains { interest in interest.terms.contains { $0.word == "chess" } })
  }

  @Test("No error repeats what was typed")
  func errorsAreSilent() {
    for request in [
      SearchRequest(interests: ["canary" + String(repeating: "x", count: 300)]),
      SearchRequest(interests: ["art"], near: "here", within: "canary"),
    ] {
      do {
        _ = try parser.parse(request)
        Issue.record("expected an error")
      } catch {
        #expect(!error.message.contains("canary"))
      }
    }
  }
}
