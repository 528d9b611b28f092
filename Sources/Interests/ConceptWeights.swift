/// How strongly each way from a person's words to a listing's counts.
///
/// Values of the judged-query study (../shared/design/relevance.md section 5): halving or raising any of them by half
/// moved nDCG@10 by less than .01, while no `related` at all cost .035.
public struct ConceptWeights: Hashable, Sendable {
  /// A listing about a kind of what was asked, for each step down, at most two: walking football for sport.
  public var narrower = 0.7
  /// A listing about the wider thing: dogs for dog walking.
  public var broader = 0.2
  /// A listing about something that the same people often like.
  public var related = 0.3
  /// A word that often, not always, means the concept, against one that does.
  public var suggested = 0.5
  /// The concept of a label, against one ordinary word.
  public var concept = 2.0

  public init() {}

  /// What a link passes on of a listing's concept, 0 to 1.
  public func strength(of link: ConceptLink) -> Double {
    switch link.relation {
    case .same: 1
    case .narrower: link.steps == 1 ? narrower : narrower * narrower
    case .broader: broader
    case .related: related
    }
  }
}
