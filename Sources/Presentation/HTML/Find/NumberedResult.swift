import Doorstep
import Matching
import OpenReferral

/// One result on a page, with the number it has in the list and on the map.
struct NumberedResult {
  /// From 1; what is shown twice, for two interests, has one number.
  let number: Int
  /// The evidence, one entry an interest it is shown for; never empty.
  let matches: [ExplainedMatch]
  /// The interests those entries are for, as typed; empty when they need not be named.
  let interests: [String]
  /// True when it holds only some of what was asked.
  let isClose: Bool
  /// True when the same service was shown in full further up.
  let isRepeat: Bool

  var first: ExplainedMatch { matches[0] }
  var listing: Listing { first.match.listing }
  /// As the public may see it.
  var service: Service { listing.service.publicView }
}
