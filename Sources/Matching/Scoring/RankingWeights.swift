import Foundation
import Geography
import OpenReferral

/// The published formula: score = words x T + near x N - what `freshness` takes off, both T and N from 0 to 1.
///
/// T is the text score of `TextImpact`. N is `nearness` for a place you go to; `travelledNearness` inside the area of
/// somebody who comes to you; 0 for remote and unplaced listings, and when no place was given.
public struct RankingWeights: Hashable, Sendable {
  /// Weight of the words. Evidence: in the simulation of ../shared/design/relevance.md section 7, 0.7 text + 0.3 decay
  /// is best or within .005 of best at true half-distances of 2 km (.645) and 4 km (.670).
  public var words: Double
  /// Weight of nearness. Same evidence.
  public var near: Double

  /// The published weights, or others to compare with.
  public init(words: Double = 0.7, near: Double = 0.3) { (self.words, self.near) = (words, near) }

  /// What a listing loses that was last checked longer ago than `Freshness.staleMonths`: as much as 400 metres lose on
  /// foot from the door, enough to decide between equals and too little to hide anything. Our choice.
  public static let stale = 0.04
  /// The same beyond `Freshness.ageingMonths`.
  public static let ageing = 0.02

  /// What its freshness adds to a score: 0, or below it. Where nobody says that they check, nothing is known against
  /// it.
  public static func freshness(_ freshness: Freshness) -> Double {
    switch freshness {
    case .fresh, .unknown: 0
    case .ageing: -ageing
    case .stale: -stale
    }
  }

  /// The part of a score that the words make.
  ///
  /// - Parameter sum: the text score in its lower 32 bits; the upper ones, where a scan keeps the coverage, do not count.
  @inline(__always)
  func wordsPart(_ sum: UInt64) -> Double { words * Double(sum & 0xFFFF_FFFF) / TextImpact.scale }

  /// N inside the area of somebody who comes to you: as near as a place 150 metres away is on foot. Not 1, or those who
  /// come to everybody in a town would stand before what is on a person's own doorstep. Our choice.
  public static let travelledNearness = 0.95

  /// N for a distance: `2^(-m / H)` with `m = sqrt(d^2 + u^2) - u`, all in metres.
  ///
  /// H is `TravelMode.halfDistance`, u how far the person may be from the point d is measured from. The root makes
  /// small distances count little while they are smaller than the doubt: to rank the middle of a town far above its
  /// edge would be to pretend to know where in the town the person lives. With u = 0 it is the plain decay, halved
  /// every H; d = 0 always gives 1. Falls steadily with d.
  public static func nearness(at distance: Distance, uncertainty: Distance, halfDistance: Distance) -> Double {
    let (d, u) = (distance.metres, uncertainty.metres)
    return exp2(-((d * d + u * u).squareRoot() - u) / halfDistance.metres)
  }
}
