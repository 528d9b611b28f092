import Foundation
import Geography

/// A query in the numbers of one index: what a scan compares with.
struct PreparedQuery {
  /// Where the person is, and what follows from it.
  struct Place {
    let centre: Coordinate
    let estimate: HaversineEstimate
    /// The centre as `UnitVector` in single precision.
    let x, y, z: Float
    let uncertainty: Distance
    let halfDistance: Distance
    let radius: Distance?
    /// Estimated haversines below are within the radius, above it outside; between, the exact distance decides.
    let surelyInside: Double
    let surelyOutside: Double
    /// Squares of straight lines: pages beyond the one hold nothing within the radius, those inside the other all.
    let farthestPage: Float
    let wholePage: Float
    /// The number of the district around the centre, when somebody travels there.
    let district: UInt32?
  }

  let place: Place?
  let weights: RankingWeights
  let hasTerms: Bool
  /// The sum of the terms' weights.
  let askedWeight: Int
  let unknownWords: [String]
  let kinds: UInt32
  let days: UInt16
  let required: UInt16

  /// Also fills the cursors, one a known term. Time O(words).
  init(_ query: MatchQuery, weights: RankingWeights, in view: IndexView, cursors: inout [TermCursor]) {
    self.weights = weights
    place = query.centre.map { Place($0, query, view) }
    hasTerms = !query.terms.isEmpty
    let known = KnownTerm.known(query.terms, in: view)
    unknownWords =
      known.count == query.terms.count
      ? [] : query.terms.filter { view.term(IndexKey.bytes(of: $0.stem)) == nil }.map(\.word)
    askedWeight = known.reduce(0) { $0 + $1.weight }
    // A weight that rounds to nothing adds nothing, and a sum of 0 would look like a listing not met yet.
    for term in known where term.weight > 0 {
      cursors.append(TermCursor(weight: term.weight, ofTerm: term.number, in: view))
    }
    let filters = query.filters
    kinds =
      filters.kinds.isEmpty
      ? ListingAttributes.everyKind : filters.kinds.reduce(0) { $0 | ListingAttributes.bit(of: $1) }
    days = filters.weekdays.isEmpty ? ListingAttributes.everyDay : ListingAttributes.bits(of: filters.weekdays)
    required = filters.onlyFree ? ListingAttributes.free : 0
  }

  /// Whether a listing passes the filters; a hole never does.
  @inline(__always)
  func admits(_ attributes: UInt16) -> Bool {
    kinds >> UInt32(attributes >> 8 & 31) & 1 != 0 && attributes & days != 0 && attributes & required == required
  }
}

extension PreparedQuery.Place {
  init(_ centre: Coordinate, _ query: MatchQuery, _ view: IndexView) {
    self.centre = centre
    estimate = HaversineEstimate(around: centre)
    let point = UnitVector(centre)
    (x, y, z) = (Float(point.x), Float(point.y), Float(point.z))
    uncertainty = query.uncertainty
    halfDistance = query.halfDistance
    radius = query.radius
    district = query.districtCode.flatMap { view.district(IndexKey.bytes(of: $0)) }
    guard let radius = query.radius else {
      (surelyInside, surelyOutside, farthestPage, wholePage) = (2, 2, .infinity, .infinity)
      return
    }
    let sine = sin(min(radius.metres / (2 * Earth.meanRadius), .pi / 2))
    // The small absolute part is a millimetre: below it a haversine is lost in the rounding of coordinates.
    surelyInside = sine * sine * (1 - HaversineEstimate.tolerance) - 1e-20
    surelyOutside = sine * sine * (1 + HaversineEstimate.tolerance) + 1e-20
    // Single precision loses less than a millionth; boxes are wide enough for the rest (`IndexPage.margin`).
    farthestPage = Float(4 * sine * sine * (1 + 1e-5) + 1e-20)
    wholePage = Float(4 * sine * sine * (1 - 1e-5) - 1e-20)
  }

  /// The most that nearness can be in a page at that least distance. Arcs are never shorter than their chords.
  @inline(__always)
  func mostNearness(atLeast square: Float) -> Double {
    let metres = Earth.meanRadius * Double(square).squareRoot() * (1 - 1e-5)
    return nearness(at: .metres(metres))
  }

  @inline(__always)
  func nearness(at distance: Distance) -> Double {
    RankingWeights.nearness(at: distance, uncertainty: uncertainty, halfDistance: halfDistance)
  }
}
