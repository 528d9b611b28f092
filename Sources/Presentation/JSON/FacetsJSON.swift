import Matching
import OpenReferral

/// What matches an interest, counted by kind, price and day, as JSON.
struct FacetsJSON: JSONWritable {
  let kinds: [String: Int]
  let free: Int
  let days: [String: Int]

  init(_ facets: MatchFacets) {
    kinds = Dictionary(uniqueKeysWithValues: facets.kinds.map { ($0.key.rawValue, $0.value) })
    free = facets.free
    days = Dictionary(uniqueKeysWithValues: facets.weekdays.map { ("\($0.key)", $0.value) })
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("days", days)
      writer.member("free", free)
      writer.member("kinds", kinds)
    }
  }
}
