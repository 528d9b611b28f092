import Doorstep
import Foundation
import Matching
import OpenReferral
import Testing

/// What people write in one sentence, and what they must read.
@Suite("Sentences asked of the sample directory")
struct SentenceStoriesTests {
  let sample: LoadedDirectory

  init() throws { sample = try SampleFixture.shared.get() }

  private func flat(_ request: SearchRequest) throws -> String {
    try sample.text(request).split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test("The founding sentence as it was said is answered like its parts")
  func foundingSentence() throws {
    let said = try sample.finder.answer(
      SearchRequest(interests: ["I live in Orrell, Wigan and my interests are reading and dog walking"]))
    let parts = try sample.finder.answer(SearchRequest(interests: ["reading", "dog walking"], near: "Orrell, Wigan"))
    #expect(said.interests == parts.interests && said.together == parts.together && said.place == parts.place)
    #expect(
      said.interests.map { $0.good.first?.match.listing.service.name } == ["Orrell Book-Cycle", "Orrell Dog Walkers"])
  }

  @Test("A sentence that names a place with two bearers is answered with the choice")
  func ambiguous() throws {
    let text = try flat(SearchRequest(interests: ["I live in Orrell and like chess"]))
    #expect(text.contains("There are 2 places of that name") && text.contains("--near \"Orrell, Wigan\""))
  }

  @Test("A place given apart goes before the one in the sentence, and that is said")
  func passedOver() throws {
    let text = try flat(SearchRequest(interests: ["chess in Leigh"], near: "Wigan"))
    #expect(
      text.contains("Near Wigan:") && text.contains("We passed over \"in Leigh\": we use the other place you gave."))
  }

  @Test("Must-haves are filters, each told with the words that led to it, and undone by --literal")
  func mustHaves() throws {
    let sentence = "a Polish-speaking carer near WN3"
    let answer = try sample.finder.answer(SearchRequest(interests: [sentence], limit: 50))
    let shown = answer.interests[0].good + answer.interests[0].close
    #expect(!shown.isEmpty)
    #expect(shown.allSatisfy { $0.match.listing.service.languages.contains { $0.name == "Polish" } })
    let text = try flat(SearchRequest(interests: [sentence]))
    #expect(text.contains("We took \"Polish-speaking\" to mean: only what states Polish. Add --literal"))
    let literal = SearchRequest(interests: [sentence], isLiteral: true)
    #expect(try !flat(literal).contains("We took"))
    #expect(try sample.finder.answer(literal).query.filters == MatchFilters())
  }

  @Test("What is said no to is left out and counted, and nothing shown is about it")
  func exclusions() throws {
    let with = try sample.finder.answer(SearchRequest(interests: ["walking"], near: "Orrell, Wigan", limit: 50))
    let without = try sample.finder.answer(
      SearchRequest(interests: ["walking, no dogs"], near: "Orrell, Wigan", limit: 50))
    let (before, after) = (with.interests[0], without.interests[0])
    #expect(after.leftOut > 0 && after.interest.text == "walking")
    #expect(before.good.contains { $0.match.listing.service.name == "Orrell Dog Walkers" })
    #expect(
      !(after.good + after.close).contains {
        $0.match.listing.service.interests.contains { ["dogs", "dog walking"].contains($0) }
      })
    #expect(try flat(SearchRequest(interests: ["walking, no dogs"], near: "Wigan")).contains("Left out because"))
  }

  @Test("Where nothing fits, the words that could be dropped are named, not options that were never typed")
  func relaxing() throws {
    let text = try flat(SearchRequest(interests: ["a Welsh-speaking gardener near WN3"]))
    #expect(text.contains("nothing found") && text.contains("Without \"Welsh-speaking\" there"))
    #expect(!text.contains("--language"))
  }

  @Test("The JSON answer lists what was understood")
  func json() throws {
    let json = try sample.json(SearchRequest(interests: ["my mum (82) in Wigan loves gardening, not bingo"]))
    for part in [
      "\"taken_as\" : \"place\"", "\"taken_as\" : \"age\"", "\"taken_as\" : \"excluded\"", "\"value\" : \"82\"",
    ] {
      #expect(json.contains(part), "\(part)")
    }
  }
}
