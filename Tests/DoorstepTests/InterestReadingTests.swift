import Doorstep
import Interests
import Matching
import OpenReferral
import TestSupport
import Testing
import TextAnalysis

@Suite("Reading an interest")
struct InterestReadingTests {
  let analyzer: Analyzer
  let parser: QueryParser
  let matcher: BruteForceMatcher

  init() throws {
    analyzer = try Analyzer()
    let concept = { (id: String, label: String, also: [String], related: [String]) in
      Concept(
        id: id, label: label, alternatives: also, related: related, origin: "here")
    }
    let thesaurus = Thesaurus(
      [
        concept("knitting", "knitting", ["crochet"], ["sewing"]), concept("sewing", "sewing", ["sew"], []),
        concept("reading", "reading", ["library"], []),
        concept("mills", "mills", ["old mill canteen kitchen"], []),
      ], analyzer: analyzer)
    let services = ["Library of Leigh", "Crochet Corner", "Badminton", "The Sewing Bee", "Old Mill Canteen", "Mills"]
      .map {
        Make.service($0)
      }
    let listings = services.flatMap { ListingBuilder().listings(of: $0, from: Make.source) }
    matcher = BruteForceMatcher(listings, analyzer: analyzer, thesaurus: thesaurus)
    parser = QueryParser(analyzer: analyzer, thesaurus: thesaurus)
  }

  private func interest(_ text: String) throws -> ParsedInterest {
    try #require(try parser.parse(SearchRequest(interests: [text]), dictionary: matcher).interests.first)
  }

  @Test("What is found by what the words mean answers fully; what only lies beside it answers nothing")
  func coverage() throws {
    let results = matcher.run(MatchQuery(terms: try interest("knitting").terms))
    #expect(results.matches.map(\.listing.service.name) == ["Crochet Corner", "The Sewing Bee"])
    #expect(results.matches.map(\.wordCoverage) == [1, 0])
    #expect(results.unknownWords.isEmpty, "knitting is answered, though no listing says it")
  }

  @Test("One word of a label does not answer what the label means")
  func partOfLabel() throws {
    let results = matcher.run(MatchQuery(terms: try interest("reading library corner").terms))
    let corner = try #require(results.matches.first { $0.listing.service.name == "Crochet Corner" })
    #expect(corner.wordCoverage < 0.6)
  }

  @Test("Most words of a label, without one of them, answer half")
  func mostOfLabel() throws {
    let results = matcher.run(MatchQuery(terms: try interest("old mill canteen kitchen").terms))
    #expect(results.matches.map(\.wordCoverage) == [1, 0.5])
  }

  @Test("A slip of a stop word says nothing, and is not taken for another word")
  func stopWordSlip() throws {
    let read = try interest("sewing witg thier library")
    #expect(read.readings.isEmpty)
    #expect(Set(read.terms.filter { $0.role == .word }.map(\.word)) == ["sewing", "library"])
  }

  @Test(
    "A misspelt word is read as what sounds or looks like it",
    arguments: [("nitting", "knitting"), ("libary", "library"), ("badmington", "badminton")])
  func misspelt(typed: String, meant: String) throws {
    let read = try interest(typed)
    #expect(read.readings.map(\.typed) == [typed] && read.readings.map(\.readAs) == [meant])
    #expect(!matcher.run(MatchQuery(terms: read.terms)).matches.isEmpty)
  }

  @Test(
    "A word begun is read as the one name it can become, before it is taken for a slip", arguments: ["knitti", "sewin"])
  func begun(word: String) throws {
    let read = try interest(word)
    #expect(read.readings.map(\.typed) == [word] && read.readings[0].readAs.hasPrefix(word))
    #expect(read.concepts.count == 1)
  }

  @Test(
    "Known, short and foreign words are left as they are", arguments: ["library", "leigh", "kni", "książka", "qqqqqqq"])
  func left(word: String) throws {
    #expect(try interest(word).readings.isEmpty)
  }

  @Test("Carrier words go when something else says what is wanted, and stay when nothing does")
  func carriers() throws {
    #expect(try interest("my mum wants knitting").terms.filter { $0.role == .word }.map(\.word) == ["knitting"])
    #expect(try interest("help for my mum").terms.map(\.word) == ["help", "mum"])
  }
}
