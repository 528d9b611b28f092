import Foundation

/// What somebody said a service is about, or is not about, beside what its text says: kept apart from the record, which
/// stays as its source published it.
public struct InterestTag: Hashable, Sendable {
  /// Whether it is about the concept.
  public enum Decision: String, Hashable, Sendable, CaseIterable {
    /// "This": it counts as a stated interest does.
    case added
    /// "Not this": whatever its text says, it is not about it.
    case removed
  }

  /// Who said so. A person's decision on one service stands above what was said of its whole source, and both above
  /// what the machine reads into the text.
  public enum Origin: Hashable, Sendable {
    /// A person, of this service: their name where they gave it, and when.
    case person(name: String?, decidedAt: Date)
    /// The steward of its source, of everything the source lists: "these are libraries".
    case source
  }

  /// The id of a concept of the thesaurus. One that the thesaurus does not have any more counts for nothing.
  public let concept: String
  public let decision: Decision
  public let origin: Origin

  public init(concept: String, decision: Decision, origin: Origin) {
    self.concept = concept
    self.decision = decision
    self.origin = origin
  }

  /// Whether a person decided it for this very service.
  public var isByPerson: Bool { if case .person = origin { true } else { false } }
}
