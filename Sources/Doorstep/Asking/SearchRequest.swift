import Matching
import OpenReferral

/// What a person asked, untouched. Filled by a front end, read by `QueryParser`.
public struct SearchRequest: Hashable, Sendable {
  /// What they like, need or could offer, in their words: one entry an interest, or a whole sentence. Empty: show what
  /// is near.
  public var interests: [String]
  /// Where they are, as typed: a place name, postcode, grid reference or `lat,lon`.
  public var near: String?
  /// How far they will go, as typed: "2 miles", "15 minutes' walk".
  public var within: String?
  public var travelMode: TravelMode
  public var filters: MatchFilters
  public var order: MatchOrder
  /// How many results an interest, 1 to 50.
  public var limit: Int
  /// Which page of them, 1 to 20.
  public var page: Int
  /// Take the interests as they are written: commas part them, and nothing is read into their words.
  public var isLiteral: Bool

  public init(
    interests: [String], near: String? = nil, within: String? = nil, travelMode: TravelMode = .onFoot,
    filters: MatchFilters = MatchFilters(), order: MatchOrder = .best, limit: Int = 5, page: Int = 1,
    isLiteral: Bool = false
  ) {
    self.interests = interests
    self.near = near
    self.within = within
    self.travelMode = travelMode
    self.filters = filters
    self.order = order
    self.limit = limit
    self.page = page
    self.isLiteral = isLiteral
  }
}
