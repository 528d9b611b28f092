import Foundation
import Geography

/// A query in the numbers of one index file: what a scan compares with.
struct PreparedQuery {
  /// Where the person is, and what follows from it.
  struct Place {
    /// Nil when no place was given; what follows then means nothing.
    let centre: Coordinate?
    let estimate: HaversineEstimate
    /// The centre as `UnitVector` in single precision.
    let x, y, z: Float
    let uncertainty: Distance
    let halfDistance: Distance
    let nearnessBound: NearnessBound
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

  let place: Place
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
  /// How many matches are counted at least.
  let countsUpTo: Int

  /// Time O(1), but for the district.
  init(_ query: borrowing MatchQuery, weights: RankingWeights, in view: IndexView) {
    self.weights = weights
    place = Place(query, view)
    hasTerms = !query.terms.isEmpty
    countsUpTo = query.countsFacets ? .max : query.countsUpTo
    let filters = query.filters
    kinds =
      filters.kinds.isEmpty
      ? ListingAttributes.everyKind : filters.kinds.reduce(0) { $0 | ListingAttributes.bit(of: $1) }
    days = filters.weekdays.isEmpty ? ListingAttributes.everyDay : ListingAttributes.bits(of: filters.weekdays)
    required = filters.onlyFree ? ListingAttributes.free : 0
    factFilter = filters.facts
    facts = filters.facts.facts.map { view.fact($0) ?? .max }
    excluded = query.excluded.compactMap { stems in
      let numbers = stems.compactMap { IndexKey.withBytes(of: $0, view.term) }
      return numbers.isEmpty || numbers.count < stems.count ? nil : numbers
    }
  }

  /// How far a page with listings that can still reach a threshold may be: the square of a straight line.
  ///
  /// - Parameter text: the most that words can add up to.
  func farthest(reaching threshold: Double, text: Double) -> Float {
    guard weights.words >= 0, weights.near > 0 else { return .greatestFiniteMagnitude }
    let words = weights.words * text / TextImpact.scale
    let nearness = (threshold - words) / weights.near - 1e-9 * (1 + weights.words / weights.near)
    return nearness > 0 ? place.square(atNearness: min(nearness, 1)) : .greatestFiniteMagnitude
  }

  /// Whether it asks for more than kinds.
  var isDemanding: Bool { days != ListingAttributes.everyDay || required != 0 }

  /// Whether a listing passes the filters; a hole never does.
  @inline(__always)
  func admits(_ attributes: UInt16) -> Bool {
    // One number that is 0 for a listing that passes: which kind it is of, no branch could guess.
    let isOtherKind = ~kinds >> UInt32(attributes >> 8 & 31) & 1
    let lacks = (attributes & required) ^ required
    return isOtherKind | UInt32(lacks) == 0 && attributes & days != 0
  }
}

extension PreparedQuery.Place {
  @inline(__always)
  var isGiven: Bool { centre != nil }

  init(_ query: borrowing MatchQuery, _ view: IndexView) {
    centre = query.centre
    let point = centre.map { UnitVector($0) }
    estimate = HaversineEstimate(around: centre, point)
    (x, y, z) = (Float(point?.x ?? 0), Float(point?.y ?? 0), Float(point?.z ?? 0))
    uncertainty = query.uncertainty
    halfDistance = query.halfDistance
    nearnessBound = NearnessBound(doubt: uncertainty.metres, halfDistance: halfDistance.metres)
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

  /// The square of a straight line that no listing at least that near can be beyond. Arcs are never shorter than
  /// chords.
  func square(atNearness nearness: Double) -> Float {
    let doubt = uncertainty.metres
    let most = doubt - halfDistance.metres * log2(nearness)
    let chord = (most * most - doubt * doubt).squareRoot() / Earth.meanRadius
    return Float(chord * chord * (1 + 1e-5) + 1e-20)
  }

  /// The most that nearness can be in a page at that least distance. Arcs are never shorter than their chords.
  @inline(__always)
  func mostNearness(atLeast square: Float) -> Double {
    nearnessBound.most(atLeast: Earth.meanRadius * Double(square).squareRoot() * (1 - 1e-5))
  }

  @inline(__always)
  func nearness(at distance: Distance) -> Double {
    RankingWeights.nearness(at: distance, uncertainty: uncertainty, halfDistance: halfDistance)
  }
}
