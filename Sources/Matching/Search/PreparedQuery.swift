import Foundation
import Geography

/// A query in the numbers of one index file: what a scan compares with.
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
  let kinds: UInt32
  let days: UInt16
  let required: UInt16
  let factFilter: FactFilter
  /// The numbers of the facts asked for; one that nobody states has none, and then nothing is found.
  let facts: [UInt32]
  /// The numbers of the terms that together are not wanted; without those that name a term no listing here holds.
  let excluded: [[Int]]

  /// Time O(1), but for the district.
  init(_ query: MatchQuery, weights: RankingWeights, in view: IndexView) {
    self.weights = weights
    place = query.centre.map { Place($0, query, view) }
    hasTerms = !query.terms.isEmpty
    let filters = query.filters
    kinds =
      filters.kinds.isEmpty
      ? ListingAttributes.everyKind : filters.kinds.reduce(0) { $0 | ListingAttributes.bit(of: $1) }
    days = filters.weekdays.isEmpty ? ListingAttributes.everyDay : ListingAttributes.bits(of: filters.weekdays)
    required = filters.onlyFree ? ListingAttributes.free : 0
    factFilter = filters.facts
    facts = filters.facts.facts.map { view.fact($0) ?? .max }
    excluded = query.excluded.compactMap { stems in
      let numbers = stems.compactMap { view.term(IndexKey.bytes(of: $0)) }
      return numbers.isEmpty || numbers.count < stems.count ? nil : numbers
    }
  }

  /// Whether it asks for more than kinds.
  var isDemanding: Bool { days != ListingAttributes.everyDay || required != 0 }

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
    mostNearness(atLeast: Earth.meanRadius * Double(square).squareRoot() * (1 - 1e-5))
  }

  /// The most that nearness can be so many metres away or farther: between two halvings, the straight line from the one
  /// value to the other, which a falling exponential never rises above. At most 6 % too much, and no call of `exp2`.
  @inline(__always)
  func mostNearness(atLeast metres: Double) -> Double {
    let doubt = uncertainty.metres
    let halvings = ((metres * metres + doubt * doubt).squareRoot() - doubt) / halfDistance.metres
    guard halvings < 1000 else { return .leastNormalMagnitude }
    let whole = Int(max(halvings, 0))
    return (1 - 0.5 * (max(halvings, 0) - Double(whole))) * Double(bitPattern: UInt64(1023 - whole) << 52)
  }

  @inline(__always)
  func nearness(at distance: Distance) -> Double {
    RankingWeights.nearness(at: distance, uncertainty: uncertainty, halfDistance: halfDistance)
  }
}
