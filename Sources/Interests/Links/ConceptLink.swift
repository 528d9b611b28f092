/// A way from a concept that a listing speaks of to one that a person may ask for.
public struct ConceptLink: Hashable, Sendable {
  /// What the listing's concept is to the one asked for.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    case same, narrower, broader, related
  }

  /// The number of the concept asked for.
  public let asked: Int
  public let relation: Relation
  /// 0 for the same, 1 or 2 for narrower, otherwise 1.
  public let steps: Int

  /// Whether it answers what was asked, rather than lying beside it.
  public var isStrong: Bool { relation == .same || relation == .narrower }

  /// The links of every concept, by its number. Cycles do no harm: no way is longer than two steps, none leads back.
  static func answers(of concepts: [Concept], numbers: [String: Int]) -> [[ConceptLink]] {
    let wider = concepts.map { $0.broader.compactMap { numbers[$0] } }
    var answers = concepts.indices.map { [ConceptLink(asked: $0, relation: .same, steps: 0)] }
    for (number, concept) in concepts.enumerated() {
      for parent in wider[number] where parent != number {
        answers[number].append(ConceptLink(asked: parent, relation: .narrower, steps: 1))
        answers[parent].append(ConceptLink(asked: number, relation: .broader, steps: 1))
        for grandparent in wider[parent] where grandparent != number && grandparent != parent {
          answers[number].append(ConceptLink(asked: grandparent, relation: .narrower, steps: 2))
        }
      }
      for other in concept.related.compactMap({ numbers[$0] }) where other != number {
        answers[number].append(ConceptLink(asked: other, relation: .related, steps: 1))
        answers[other].append(ConceptLink(asked: number, relation: .related, steps: 1))
      }
    }
    return answers
  }
}
