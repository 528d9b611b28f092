import Foundation
import Geography
import Matching
import OpenReferral
import TestSupport
import Testing
import TextAnalysis

@Suite("The plain engine")
struct BruteForceMatcherTests {
  @Test("The founding story: reading near Orrell finds the book shop, dog walking finds the walkers")
  func foundingStory() throws {
    let matcher = try Directory.matcher()
    #expect(Directory.names(matcher.run(try Directory.query("reading"))).first == "Orrell Book-Cycle")
    #expect(Directory.names(matcher.run(try Directory.query("dog walking"))).first == "Muddy Paws")
  }

  @Test("A listing with one word of two is found, and its coverage says so")
  func coverage() throws {
    let results = try Directory.matcher().run(try Directory.query("dog walking"))
    let ramblers = try #require(results.matches.first { $0.listing.service.name == "Standish Ramblers" })
    let paws = try #require(results.matches.first { $0.listing.service.name == "Muddy Paws" })
    #expect(ramblers.wordCoverage > 0 && ramblers.wordCoverage < 1)
    #expect(paws.wordCoverage == 1)
  }

  @Test("Every score is the sum of its parts, and the words' values add up to the words part")
  func partsAddUp() throws {
    let matcher = try Directory.matcher()
    for text in ["reading", "dog walking", "gardening", "reading dog chess"] {
      let query = try Directory.query(text)
      let results = matcher.run(query)
      #expect(!results.matches.isEmpty)
      for match in results.matches {
        #expect(match.score == match.parts.reduce(0) { $0 + $1.value })
        let words = matcher.explain(match, for: query).reduce(0) { $0 + $1.value }
        let part = try #require(match.parts.first { $0.name == .words }).value
        #expect(abs(words - part) < 1e-12)
      }
    }
  }

  @Test("The score is the published formula, computed here a second time by hand")
  func formula() throws {
    let matcher = try Directory.matcher()
    let query = try Directory.query("chess gardening reading")
    let weights = RankingWeights()
    for match in matcher.run(query).matches {
      guard let distance = match.distance else { continue }
      let near = try #require(match.parts.first { $0.name == .near }).value
      #expect(abs(near - weights.near * pow(2, -distance.kilometres / 2)) < 1e-12)
    }
  }

  @Test("Results do not depend on the order the services came in", arguments: 1...20)
  func orderOfInsertion(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let shuffled = Directory.services.shuffled(using: &random)
    for text in ["reading", "dog walking", "walking chess gardening"] {
      let query = try Directory.query(text)
      #expect(try Directory.matcher(shuffled).run(query) == Directory.matcher().run(query), "seed \(seed)")
    }
  }

  @Test("A hidden service changes no result, score or count", arguments: [ServiceStatus.inactive, .defunct])
  func hidden(status: ServiceStatus) throws {
    let hidden = Make.service("Secret Readers", interests: ["reading", "dog"], at: (53.5303, -2.7088))
      .with { $0.status = status }
    for text in ["reading", "dog walking"] {
      let query = try Directory.query(text)
      #expect(try Directory.matcher(Directory.services + [hidden]).run(query) == Directory.matcher().run(query))
    }
  }

  @Test("A radius keeps what is inside, drops what is outside, and never drops what has no place")
  func radius() throws {
    let inside = try Directory.matcher().run(try Directory.query("reading", radius: .metres(500)))
    #expect(Set(Directory.names(inside)) == ["Orrell Book-Cycle", "Phone Readers"])
  }

  @Test("Somebody who travels is found inside their area, just behind what is on the doorstep, and not outside it")
  func travels() throws {
    let matcher = try Directory.matcher()
    let inside = matcher.run(try Directory.query("gardening"))
    #expect(inside.matches.first?.parts.last?.value == RankingWeights().near * RankingWeights.travelledNearness)
    #expect(inside.matches.first?.distance == nil)
    let leigh = try #require(Coordinate(latitude: 53.4975, longitude: -2.5150))
    #expect(matcher.run(try Directory.query("gardening", near: leigh)).total == 0)
  }

  @Test("A district covers the places with its own code only; an unresolved area covers nothing")
  func districts() throws {
    let wigan = Make.service("Borough Help", interests: ["advice"]).with {
      $0.serviceAreas = [ServiceArea(id: UUID(), name: "Wigan", coverage: .district(code: "E08000010"))]
    }
    let lost = Make.service("Lost Help", interests: ["advice"]).with {
      $0.serviceAreas = [ServiceArea(id: UUID(), name: "Nowhere", coverage: .unresolved)]
    }
    let matcher = try Directory.matcher([wigan, lost])
    var query = try Directory.query("advice")
    query.districtCode = "E08000010"
    #expect(Directory.names(matcher.run(query)) == ["Borough Help"])
    query.districtCode = "E08000014"
    #expect(matcher.run(query).total == 0)
  }

  @Test("What nobody placed is still found, after what is near")
  func unplaced() throws {
    #expect(Directory.names(try Directory.matcher().run(try Directory.query("chess"))) == ["Nobody Knows Where"])
  }

  @Test("A service at two places is shown once, at the nearer one, and says there is another")
  func branches() throws {
    var branches = Make.service("Two Rooms", interests: ["knitting"], at: (53.60, -2.70))
    branches.serviceAtLocations.append(Make.at((53.5310, -2.7090), of: "Two Rooms"))
    let results = try Directory.matcher([branches]).run(try Directory.query("knitting"))
    #expect(results.total == 1)
    #expect(results.matches.first?.otherListings == 1)
    #expect(results.matches.first?.listing.location?.latitude == 53.5310)
  }

  @Test("Filters: kind, free, day; a listing that states no day is kept")
  func filters() throws {
    let services = [
      Make.service("Tuesday Free", interests: ["art"], at: (53.53, -2.70)).with {
        $0.costOptions = [Make.free]
        $0.schedules = [Make.weekly(.tuesday, "10:00", "12:00")]
      },
      Make.service("Friday Paid", kind: .course, interests: ["art"], at: (53.53, -2.70)).with {
        $0.costOptions = [CostOption(id: UUID(), amount: 3)]
        $0.schedules = [Make.weekly(.friday, "10:00", "12:00")]
      },
      Make.service("Whenever", interests: ["art"], at: (53.53, -2.70)),
    ]
    let matcher = try Directory.matcher(services)
    func names(_ filters: MatchFilters) throws -> Set<String> {
      var query = try Directory.query("art")
      query.filters = filters
      return Set(Directory.names(matcher.run(query)))
    }
    #expect(try names(MatchFilters(kinds: [.course])) == ["Friday Paid"])
    #expect(try names(MatchFilters(onlyFree: true)) == ["Tuesday Free"])
    #expect(try names(MatchFilters(weekdays: [.friday])) == ["Friday Paid", "Whenever"])
  }

  @Test("A word nobody uses is named and lowers no score")
  func unknownWords() throws {
    let matcher = try Directory.matcher()
    let plain = matcher.run(try Directory.query("chess"))
    let more = matcher.run(try Directory.query("chess wibbling"))
    #expect(more.unknownWords == ["wibbling"])
    #expect(more.matches.map(\.score) == plain.matches.map(\.score))
  }

  @Test("No words: everything that passes, nearest first; nothing in the directory: nothing found")
  func empty() throws {
    let everything = try Directory.matcher().run(MatchQuery(terms: [], centre: Directory.orrell, limit: 50))
    #expect(everything.total == Directory.services.count)
    #expect(try Directory.matcher([]).run(try Directory.query("reading")).total == 0)
  }

  @Test("The words quoted in a reason stand in the listing as written")
  func quotes() throws {
    let matcher = try Directory.matcher()
    let query = try Directory.query("dogs walks")
    let match = try #require(matcher.run(query).matches.first)
    let words = matcher.explain(match, for: query)
    #expect(words.map(\.asked) == ["dogs", "walks"])
    for word in words {
      #expect(word.field.texts(of: match.listing.service).contains { $0.utf8.count > 0 && $0.contains(word.found) })
    }
  }
}
