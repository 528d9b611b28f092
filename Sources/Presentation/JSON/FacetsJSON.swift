import Matching
import OpenReferral

/// What matches an interest, counted by kind, price and day, as JSON.
struct FacetsJSON: Encodable {
  let kinds: [String: Int]
  let free: Int
  let days: [String: Int]

  init(_ facets: MatchFacets) {
    kinds = Dictionary(uniqueKeysWithValues: facets.kinds.map { ($0.key.rawValue, $0.value) })
    free = facets.free
    days = Dictionary(uniqueKeysWithValues: facets.weekdays.map { ("\($0.key)", $0.value) })
  }
}
