import Foundation
import Geography
import Matching
import OpenReferral
import TestSupport
import TextAnalysis

/// A handful of services around Orrell for the tests of this module.
enum Directory {
  static let orrell = Coordinate(latitude: 53.5303, longitude: -2.7088)

  static let services: [Service] = [
    Make.service("Orrell Book-Cycle", interests: ["reading", "second-hand books"], at: (53.5304, -2.7090)),
    Make.service("Muddy Paws", interests: ["dog walking"], description: "A friendly walk.", at: (53.5350, -2.7100)),
    Make.service("Standish Ramblers", interests: ["walking"], at: (53.5870, -2.6640)),
    Make.service("Tales and Tails", interests: ["reading", "dog walking"], at: (53.5450, -2.7300)),
    Make.service("Phone Readers", kind: .service, interests: ["reading"]).with { $0.reachModes = [.remote] },
    Make.service("Nobody Knows Where", interests: ["chess"]),
    Make.service("Gardener Gill", kind: .microProvider, interests: ["gardening"]).with {
      $0.serviceAreas = [
        ServiceArea(
          id: UUID(), name: "Orrell", coverage: .circle(latitude: 53.53, longitude: -2.71, radiusInMetres: 3000))
      ]
    },
  ]

  static func matcher(_ services: [Service] = services) throws -> BruteForceMatcher {
    let builder = ListingBuilder()
    return BruteForceMatcher(
      services.flatMap { builder.listings(of: $0, from: Make.source) }, analyzer: try Analyzer())
  }

  static func query(_ text: String, near: Coordinate? = orrell, radius: Distance? = nil) throws -> MatchQuery {
    let terms = try Analyzer().queryWords(in: text).map { QueryTerm(stem: $0.stem, word: $0.folded) }
    return MatchQuery(terms: terms, centre: near, radius: radius, limit: 50)
  }

  static func names(_ results: MatchResults) -> [String] { results.matches.map(\.listing.service.name) }
}

extension Service {
  /// A changed copy.
  func with(_ change: (inout Service) -> Void) -> Service {
    var copy = self
    change(&copy)
    return copy
  }
}
