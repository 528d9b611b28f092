import Matching

/// A match with the evidence for it, ready to be put into words.
public struct ExplainedMatch: Hashable, Sendable {
  public let match: Match
  /// The person's words and what in the listing answers them; they carry the `.words` part of the score.
  public let words: [MatchedWord]
  /// Where it is in plain words, "Orrell": the town of its address, else the nearest named place; nil when unplaced.
  public let townName: String?

  /// True when nothing in it answers what was asked, and it only lies beside it.
  public var isLongShot: Bool { !words.isEmpty && words.allSatisfy(\.isBeside) }
}
