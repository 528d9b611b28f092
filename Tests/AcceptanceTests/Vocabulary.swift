import Doorstep
import Matching
import OpenReferral
import TestSupport
import TextAnalysis

/// Random questions in the words of a directory, asked from places around it. The same seed gives the same questions.
struct Vocabulary {
  static let places = [
    "Orrell, Wigan", "WN5 8LZ", "WN5", "53.53110,-2.70870", "Wigan", "Leigh, Wigan", "WN7 4DN", "SD 530 050",
    "Standish, Wigan", "M33", "Skelmersdale", "Sale, Trafford", "Lands End",
  ]

  private let words: [String]
  private var generator: SeededGenerator

  /// Words of names, interests, descriptions and tasks, hidden services' too; stop words alone would ask for nothing.
  init(of services: [Service], seed: UInt64) throws {
    let analyzer = try Analyzer()
    let texts = services.flatMap { service in
      [service.name, service.description ?? ""] + service.interests + (service.provider?.tasks ?? [])
    }
    words = Set(texts.flatMap { $0.lowercased().split(whereSeparator: { !$0.isLetter }) }.map(String.init))
      .filter { (3...20).contains($0.utf8.count) && !analyzer.queryWords(in: $0).isEmpty }.sorted()
    generator = SeededGenerator(seed: seed)
  }

  mutating func request() -> SearchRequest {
    let interests = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
      (0..<Int.random(in: 1...3, using: &generator)).map { _ in words.randomElement(using: &generator) ?? "reading" }
        .joined(separator: " ")
    }
    let near = Int.random(in: 0..<6, using: &generator) == 0 ? nil : Self.places.randomElement(using: &generator)
    let kinds =
      Int.random(in: 0..<5, using: &generator) == 0 ? ListingKind.allCases.randomElement(using: &generator) : nil
    return SearchRequest(
      interests: interests, near: near,
      within: near != nil && Int.random(in: 0..<3, using: &generator) == 0 ? "3 miles" : nil,
      filters: MatchFilters(
        kinds: kinds.map { [$0] } ?? [], onlyFree: Int.random(in: 0..<6, using: &generator) == 0,
        weekdays: Int.random(in: 0..<8, using: &generator) == 0 ? [.tuesday] : []),
      order: near != nil && Int.random(in: 0..<4, using: &generator) == 0 ? .nearest : .best)
  }

  /// So many questions.
  mutating func requests(_ count: Int) -> [SearchRequest] { (0..<count).map { _ in request() } }
}
