import Matching

/// The matches of one interest.
public struct InterestAnswer: Hashable, Sendable {
  public let interest: ParsedInterest
  /// Matches that hold the interest's words, one page of them.
  public let good: [ExplainedMatch]
  /// How many good matches there are on all pages, counted up to 200.
  public let goodTotal: Int
  /// Matches that hold some of the words only; shown when the good ones do not fill the page.
  public let close: [ExplainedMatch]
  /// How many services that match, good and close, are of each kind, free, and open on each day.
  public let facets: MatchFacets
  /// False when the search was so wide that it was cut short: there may be better matches.
  public let isComplete: Bool
  /// Words no listing answers, neither as they are nor by what they mean.
  public let unknownWords: [String]
  /// How many services were left out because they are about what the person said no to.
  public let leftOut: Int
  /// Words read otherwise than they were typed, in whole words; only where that led to something shown.
  public let readings: [SpellingReading]
  /// How the search was widened to find these; nil when it was not.
  public let widening: Widening?
  /// What would bring more, when there is nothing, or nothing near. Empty otherwise.
  public let relaxations: [Relaxation]
}
