import Foundation
import Geography
import Matching
import OpenReferral
import TestSupport
import TextAnalysis

/// A made-up directory and questions to it, the same for the same seed.
///
/// Descriptions of 20 to 80 words from 30,000, towns of very different size; questions of one to six words, four of
/// five from a town, three of ten for one kind only (the workload of design/engine.md section 2, near enough).
struct Workload {
  let listings: Int
  let analyzer: Analyzer
  private let directory: SyntheticDirectory
  private let seed: UInt64

  init(listings: Int, seed: UInt64 = 42) throws {
    self.listings = listings
    self.seed = seed
    analyzer = try Analyzer()
    directory = SyntheticDirectory(
      listings: listings, seed: seed, vocabulary: 30_000, wordsPerDescription: 20...80)
  }

  /// Calls `body` with each listing in turn; they are not kept.
  ///
  /// - Parameter saying: what the service of a number is made to say.
  func forEachListing(saying: (Service, Int) -> Service = { service, _ in service }, _ body: (Listing) -> Void) {
    var made = 0
    var number = 0
    let builder = ListingBuilder()
    while made < listings {
      let service = saying(directory.service(number), number)
      for listing in builder.listings(of: service, from: Make.source) where made < listings {
        body(listing)
        made += 1
      }
      number += 1
    }
  }

  /// Questions within a radius, or at any distance.
  func queries(_ count: Int, within radius: Distance?, limit: Int) -> [MatchQuery] {
    var random = SeededGenerator(seed: seed &+ 1)
    return (0..<count).map { _ in
      var query = MatchQuery(
        terms: terms(&random), centre: centre(&random), radius: radius, travelMode: .car, limit: limit)
      if Int.random(in: 0..<10, using: &random) < 3 {
        query.filters.kinds = Set([ListingKind.allCases.randomElement(using: &random)].compactMap { $0 })
      }
      return query
    }
  }

  private func terms(_ random: inout SeededGenerator) -> [QueryTerm] {
    let count = Int.random(in: 1...3, using: &random) * Int.random(in: 1...2, using: &random)
    var stems: Set<String> = []
    let words = (0..<count).map { _ in
      // Most people ask for something particular, and now and then say a word that a tenth of listings say.
      let isCommon = Double.random(in: 0..<1, using: &random) < 0.15
      return directory.words.words[Int.random(in: isCommon ? 5..<100 : 100..<4000, using: &random)]
    }
    return analyzer.queryWords(in: words.joined(separator: " ")).compactMap {
      stems.insert($0.stem).inserted ? QueryTerm(stem: $0.stem, word: $0.folded) : nil
    }
  }

  private func centre(_ random: inout SeededGenerator) -> Coordinate? {
    guard Int.random(in: 0..<5, using: &random) > 0 else {
      return Coordinate(
        latitude: Double.random(in: 50.2...58.5, using: &random),
        longitude: Double.random(in: -5.0...1.5, using: &random))
    }
    let point = directory.point(near: directory.town(&random), &random)
    return Coordinate(latitude: point.latitude, longitude: point.longitude)
  }
}
