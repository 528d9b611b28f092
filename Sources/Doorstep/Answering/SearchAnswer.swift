import Matching
import OpenReferral
import Places

/// What a person gets: the place as understood, matches for each interest, and what serves several.
public struct SearchAnswer: Hashable, Sendable {
  public let query: ParsedQuery
  /// Where it was asked from; nil when no place was given. When it is ambiguous or not found, `interests` is empty and
  /// the choice or the suggestions are the answer.
  public let place: PlaceResolution?
  /// One entry an interest, in the order asked.
  public let interests: [InterestAnswer]
  /// What serves two or more of the interests, best first; empty for a single interest.
  public let together: [CombinedMatch]
  /// How many listings were searched.
  public let listingsSearched: Int
  /// The generation of the directory that was searched.
  public let generation: Int
  /// True while a large change of the directory is being indexed: its newest texts are not found yet, and counts may be
  /// a little high.
  public let isCatchingUp: Bool

  /// True when there is at least one match to show.
  public var hasMatches: Bool { interests.contains { !$0.good.isEmpty || !$0.close.isEmpty } }

  /// True when anything shown is invented, so that the answer says so.
  public var isIllustrative: Bool {
    interests.contains { interest in
      (interest.good + interest.close + interest.relaxations.map(\.best)).contains {
        $0.match.listing.source.isIllustrative
      }
    }
  }

  /// The place when it is certain.
  public var resolvedPlace: ResolvedPlace? {
    if case .resolved(let place) = place { place } else { nil }
  }
}
