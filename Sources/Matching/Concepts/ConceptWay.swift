import Interests

/// How a listing answers a concept that is asked for: by which of its own.
struct ConceptWay {
  /// The number of the listing's concept.
  let concept: Int
  let link: ConceptLink
  /// What the way passes on of it, 0 to 1.
  let value: Double

  /// As an impact: a whole number from 1 to 255.
  var impact: Int { min(max(Int((255 * value).rounded()), 1), 255) }

  /// A way that answers what is asked comes before one that lies beside it, then the greater, then, so that the order
  /// never hangs on chance, the concept that stands first in the thesaurus.
  func isBetter(than other: ConceptWay) -> Bool {
    if link.isStrong != other.link.isStrong { return link.isStrong }
    return value != other.value ? value > other.value : concept < other.concept
  }
}
