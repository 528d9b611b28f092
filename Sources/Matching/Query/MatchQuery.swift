import Geography
import OpenReferral

/// One interest as the engine is asked for it: words, a place and limits. It knows no language and no gazetteer.
///
/// Filled by `QueryParser` and `PlaceResolution` in Doorstep; read by the matcher.
public struct MatchQuery: Hashable, Sendable {
  /// The most terms that are looked at; further ones are passed over.
  public static let maximumTerms = 32

  /// What is wanted, at most `maximumTerms`, none twice. Empty: everything that passes the filters matches, by
  /// nearness.
  public var terms: [QueryTerm]
  /// Where the person is; nil when not given, and then place plays no part.
  public var centre: Coordinate?
  /// How far the person may be from `centre`; see `RankingWeights.nearness`.
  public var uncertainty: Distance
  /// GSS code of the local authority around `centre`, where known.
  public var districtCode: String?
  /// How far the person will go. Applies to venues only; nil means no limit.
  public var radius: Distance?
  /// The distance at which nearness counts half, above 0: how the person gets about sets it (`TravelMode`).
  public var halfDistance: Distance
  public var filters: MatchFilters
  /// What is not wanted, each as stems that belong together. A listing that says all stems of one strongly, as
  /// `TextImpact.strong` has it, is not admitted; an empty one excludes nothing.
  public var excluded: [[String]]
  /// How many matches to return at most, 1 or more; ordinarily 200.
  public var limit: Int
  /// Whether to count what matches by kind, price and day.
  public var countsFacets: Bool
  /// How many matches are counted before a search may pass over those that cannot come among the best. Everything
  /// unless set, and always when facets are counted. The best are the same whatever it is; see
  /// `IndexResults.isTotalExact`.
  public var countsUpTo: Int

  public init(
    terms: [QueryTerm], centre: Coordinate? = nil, uncertainty: Distance = .metres(0), districtCode: String? = nil,
    radius: Distance? = nil, travelMode: TravelMode = .onFoot, filters: MatchFilters = MatchFilters(),
    excluded: [[String]] = [],
    limit: Int = 10, countsFacets: Bool = false, countsUpTo: Int = .max
  ) {
    self.terms = terms
    self.centre = centre
    self.uncertainty = uncertainty
    self.districtCode = districtCode
    self.radius = radius
    self.halfDistance = travelMode.halfDistance
    self.filters = filters
    self.excluded = excluded
    self.limit = limit
    self.countsFacets = countsFacets
    self.countsUpTo = countsUpTo
  }
}
