import Foundation
import Interests
import OpenReferral
import TestSupport
import Testing
import TextAnalysis

@testable import Matching

/// Attack case B16: evil texts in every searched field.
@Suite("Hostile listings", .serialized)
struct HostileListingTests {
  static let seeds = ["a", "a!", "dog walking the ", "dog ", "dog. ", "\u{FDFA}", "a\u{301}\u{323} ", "太極拳", "'s"]

  @Test(
    "B16 Reading a listing for words and meanings takes time that grows with its text and no faster", arguments: seeds)
  func linear(seed: String) throws {
    let analyzer = try Analyzer()
    let thesaurus = Thesaurus(
      [
        Concept(id: "dogs", label: "dog", alternatives: ["dog walking dog walking dog cat", "a"], origin: ""),
        Concept(id: "walks", label: "dog walking", alternatives: ["dog dog dog dog dog dog cat"], origin: ""),
      ], analyzer: analyzer)
    for place in [\Service.name, \Service.organization.name] as [WritableKeyPath<Service, String>] {
      try expectLinear { count in
        var service = Make.service("A")
        service[keyPath: place] = String(repeating: seed, count: count)
        service.description = String(repeating: seed, count: count)
        service.interests = [String(repeating: seed, count: count)]
        let listing = try #require(ListingBuilder().listings(of: service, from: Make.source).first)
        return { _ = ListingTerms(of: listing, analyzer: analyzer, thesaurus: thesaurus) }
      }
    }
  }

  /// Four times the text: linear work takes 4 times as long, quadratic 16. The least of three runs; times under a
  /// millisecond count as one, being mostly noise.
  private func expectLinear(_ work: (Int) throws -> () -> Void) throws {
    let times = try [5_000, 20_000].map { count in
      let run = try work(count)
      return (0..<3).map { _ in seconds(run) }.min() ?? 0
    }
    #expect(times[1] / max(times[0], 0.001) < 9, "\(times)")
  }

  private func seconds(_ work: () -> Void) -> Double {
    let start = threadTime()
    work()
    return threadTime() - start
  }

  private func threadTime() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
