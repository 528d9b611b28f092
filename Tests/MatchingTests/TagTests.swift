import Foundation
import Interests
import OpenReferral
import TestSupport
import Testing
import TextAnalysis

@testable import Matching

@Suite("What people say beside the text")
struct TagTests {
  private func thesaurus() throws -> Thesaurus {
    Thesaurus(
      [
        Concept(id: "dogs", label: "dogs", alternatives: ["dog"], origin: ""),
        Concept(id: "dog-walking", label: "dog walking", broader: ["dogs"], origin: ""),
        Concept(id: "reading", label: "reading", origin: ""),
      ], analyzer: try Analyzer())
  }

  private func concepts(_ text: String, _ tags: [InterestTag]) throws -> ListingConcepts {
    let service = Make.service("A group", description: text)
    let listings = ListingBuilder().listings(of: service, from: Make.source, tags: tags)
    return ListingConcepts(of: try #require(listings.first), analyzer: try Analyzer(), thesaurus: try thesaurus())
  }

  private func tag(_ concept: String, _ decision: InterestTag.Decision) -> InterestTag {
    InterestTag(concept: concept, decision: decision, origin: .person(name: nil, decidedAt: .distantPast))
  }

  @Test("\"This\" counts as a stated interest does; the words quoted are the concept's name")
  func added() throws {
    let read = try concepts("Tea and a chat", [tag("dog-walking", .added)])
    #expect(read.amounts == [1: 2 / 2.5])
    #expect(read.mentions.map(\.words) == ["dog walking"] && read.mentions.map(\.field) == [.tags])
  }

  @Test("\"Not this\" takes away every mention in the text, of this concept alone")
  func removed() throws {
    let read = try concepts("A dog and another dog. Reading too. Dog walking.", [tag("dogs", .removed)])
    #expect(Set(read.amounts.keys) == [1, 2])
  }

  @Test("A concept that the thesaurus does not have any more counts for nothing")
  func unknown() throws {
    #expect(try concepts("Tea", [tag("falconry", .added), tag("chess", .removed)]).mentions.isEmpty)
  }

  @Test("A source's tag says that it is one")
  func source() throws {
    let read = try concepts("Tea", [InterestTag(concept: "reading", decision: .added, origin: .source)])
    #expect(read.mentions.map(\.field) == [.sourceTags])
  }
}
