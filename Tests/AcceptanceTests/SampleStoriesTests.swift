import Doorstep
import Foundation
import Geography
import Matching
import OpenReferral
import Places
import Testing

/// What the people this is for would type, and what they must read.
@Suite("Stories on the sample directory")
struct SampleStoriesTests {
  let sample: LoadedDirectory

  init() throws { sample = try SampleFixture.shared.get() }

  @Test("Where the founding story happens, the Book-Cycle is less than 50 yards away and walks with dogs are named too")
  func foundingStory() throws {
    let request = SearchRequest(interests: ["reading", "dog walking"], near: "53.53110,-2.70870")
    let answer = try sample.finder.answer(request)
    let bookCycle = try #require(answer.interests[0].good.first)
    #expect(bookCycle.match.listing.service.name == "Orrell Book-Cycle")
    #expect(try #require(bookCycle.match.distance).yards < 50)
    let text = try sample.text(request)
    let entry = try #require(text.components(separatedBy: "\n\n").first { $0.contains("1. Orrell Book-Cycle") })
    #expect(entry.contains("About reading; less than 50 yards away, in Orrell."))
    #expect(answer.interests[1].good.first?.match.listing.service.name == "Orrell Dog Walkers")
  }

  @Test(
    "Asked from Orrell, Wigan: the Book-Cycle first for reading, the Dog Walkers first for dogs, Tales and Tails for both"
  )
  func foundingStoryFromTheTown() throws {
    let request = SearchRequest(interests: ["reading", "dog walking"], near: "Orrell, Wigan")
    let answer = try sample.finder.answer(request)
    #expect(
      answer.interests.map { $0.good.first?.match.listing.service.name } == ["Orrell Book-Cycle", "Orrell Dog Walkers"])
    let both = try #require(answer.together.first)
    #expect(both.matches.first?.match.listing.service.name == "Tales and Tails" && both.interests == [0, 1])
    let text = try sample.text(request)
    let section = try #require(text.components(separatedBy: "\nBoth\n").last)
    #expect(section.contains("1. Tales and Tails (activity)"))
    #expect(section.contains("For reading: ") && section.contains("For dog walking: "))
    #expect(text.contains("invented"))
  }

  @Test("A care worker finds bereavement help that reaches a Leigh postcode, with the reason in its own words")
  func careWorker() throws {
    let request = SearchRequest(interests: ["bereavement"], near: "WN7 4DN")
    let answer = try sample.finder.answer(request)
    let shown = answer.interests[0].good
    #expect(shown.count >= 3)
    #expect(shown.allSatisfy { Self.text(of: $0).contains("bereave") })
    #expect(shown.contains { $0.match.listing.service.name == "The Empty Chair Café" })
    let text = try sample.text(request)
    #expect(text.contains("Near WN7 4DN: the middle of the postcode"))
    #expect(text.contains("About bereavement"))
  }

  @Test("A broker who wants personal care in WN5 gets only micro-providers and personal assistants who come there")
  func broker() throws {
    let request = SearchRequest(
      interests: ["personal care"], near: "WN5", filters: MatchFilters(kinds: [.personalAssistant, .microProvider]),
      limit: 50)
    let good = try sample.finder.answer(request).interests[0].good
    #expect(good.count >= 5)
    #expect(Set(good.map(\.match.listing.service.kind)) == [.personalAssistant, .microProvider])
    for shown in good {
      guard case .travels = shown.match.listing.reach else {
        Issue.record("\(shown.match.listing.service.name) does not travel")
        continue
      }
      #expect(Self.text(of: shown).contains("personal care"))
      #expect(shown.match.distance == nil, "a distance to somebody's home must not exist")
    }
    #expect(good.contains { $0.match.listing.service.name == "Steady Hands" })
    #expect(try sample.text(request).contains("they come to you in WN5"))
  }

  @Test("Somebody who wants to contribute finds volunteering only, nearest to them first when asked so")
  func volunteer() throws {
    let filters = MatchFilters(kinds: [.volunteering])
    let answer = try sample.finder.answer(
      SearchRequest(interests: ["books", "gardening"], near: "Orrell, Wigan", filters: filters))
    #expect(answer.interests[0].good.first?.match.listing.service.name == "Shelf stackers and book sorters")
    #expect(answer.interests.allSatisfy { !$0.good.isEmpty })
    #expect(
      answer.interests.flatMap { $0.good + $0.close }.allSatisfy { $0.match.listing.service.kind == .volunteering })
    let nearest = try sample.finder.answer(
      SearchRequest(interests: [], near: "Orrell, Wigan", filters: filters, order: .nearest, limit: 50))
    let distances = nearest.interests[0].good.compactMap { $0.match.distance?.metres }
    #expect(distances.count > 5 && distances == distances.sorted())
  }

  @Test("When nothing is found the answer says what was tried, names the nearest miss and what to relax")
  func nothingFound() throws {
    let far = SearchRequest(interests: ["canoeing"], near: "Leigh, Wigan", within: "1 mile")
    #expect(try sample.finder.answer(far).hasMatches == false)
    let text = try sample.text(far).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("canoeing: nothing found"))
    #expect(text.contains("Tried: \"canoeing\", within 1 mile of Leigh"))
    #expect(text.contains("The nearest is Paddle Pals") && text.contains("Leave out --within"))
    let kind = SearchRequest(
      interests: ["canoeing"], near: "Orrell, Wigan", filters: MatchFilters(kinds: [.course], onlyFree: false))
    let advice = try sample.text(kind).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(advice.contains("only courses") && advice.contains("Without --kind there"))
  }

  @Test("A word that nothing in the directory says is named, not silently dropped")
  func unknownWord() throws {
    let request = SearchRequest(interests: ["quidditch"], near: "Orrell, Wigan")
    let answer = try sample.finder.answer(request)
    #expect(!answer.hasMatches && answer.interests[0].unknownWords == ["quidditch"])
    #expect(try sample.text(request).contains("\"quidditch\""))
    let mixed = try sample.text(SearchRequest(interests: ["quidditch reading"], near: "Orrell, Wigan"))
    #expect(mixed.contains("Nothing in the directory says \"quidditch\""))
  }

  @Test("A name with two bearers is offered as a choice, and each offer resolves to one place")
  func ambiguousPlace() throws {
    let request = SearchRequest(interests: ["reading"], near: "Orrell")
    let answer = try sample.finder.answer(request)
    guard case .ambiguous(let places) = answer.place else {
      Issue.record("Orrell should have two bearers")
      return
    }
    #expect(answer.interests.isEmpty && places.count == 2)
    #expect(Set(places.map(\.label)) == ["Orrell, Wigan", "Orrell, Sefton"])
    let text = try sample.text(request)
    for place in places {
      #expect(text.contains("--near \"\(place.query)\""))
      let again = try sample.finder.answer(SearchRequest(interests: ["reading"], near: place.query))
      #expect(again.resolvedPlace?.coordinate == place.coordinate)
    }
  }

  @Test(
    "A misspelt place is answered with places spelt alike, each of which resolves",
    arguments: ["Orell", "Standsh", "Pembertn"])
  func misspeltPlace(name: String) throws {
    let request = SearchRequest(interests: ["reading"], near: name)
    let answer = try sample.finder.answer(request)
    guard case .notFound(let unresolved) = answer.place else {
      Issue.record("\(name) should not be a place")
      return
    }
    #expect(answer.interests.isEmpty && !unresolved.suggestions.isEmpty)
    #expect(try sample.text(request).contains("Did you mean:"))
    for suggestion in unresolved.suggestions {
      #expect(
        try sample.finder.answer(SearchRequest(interests: ["reading"], near: suggestion.query)).resolvedPlace != nil)
    }
  }

  /// Everything a listing says, in lower case.
  private static func text(of shown: ExplainedMatch) -> String {
    let service = shown.match.listing.service
    let texts =
      [service.name, service.description ?? "", service.eligibilityDescription ?? ""] + service.interests
      + (service.provider?.tasks ?? [])
    return texts.joined(separator: "\n").lowercased()
  }
}
