import Foundation
import Matching
import OpenReferral

/// A service that serves several of the interests asked for.
public struct CombinedMatch: Hashable, Sendable {
  /// The interests it serves, by their place in the answer from 0, at least two.
  public let interests: [Int]
  /// The match for each of them, in the same order.
  public let matches: [ExplainedMatch]
  /// How well it serves them together: see `CombinedRanking`.
  public let value: Double

  /// True when some of the words of an interest are missing from it.
  public var isClose: Bool { matches.contains { !$0.match.isGood } }

  public var serviceID: UUID { matches[0].match.listing.service.id }
}
