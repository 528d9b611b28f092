/// Something in a thesaurus that ought to be mended.
public struct ThesaurusFinding: Hashable, Sendable {
  public enum Fault: String, Hashable, Sendable, CaseIterable {
    /// A concept is a kind of itself, by some way round.
    case cycle
    /// `broader` or `related` names an id that no concept has.
    case unknownID
    /// A concept names itself, or one concept as both broader and related.
    case ownRelation
    /// A label leads to more than three concepts.
    case sharedLabel
    /// A label stands twice in one concept.
    case repeatedLabel
    /// A label of one word that nearly every text has.
    case commonLabel
    /// A label without a word that counts: signs or stop words only.
    case emptyLabel
    /// A label of more words than anybody writes.
    case longLabel
    /// A concept that nothing leads to and that leads nowhere: neither broader, narrower nor related.
    case orphan
  }

  public let fault: Fault
  /// Where the block of the concept begins: "hobbies.txt line 12".
  public let origin: String
  /// What is wrong and how to mend it, in one or two sentences.
  public let message: String

  /// Whether the thesaurus may not be used as it is. An orphan may be meant.
  public var isError: Bool { fault != .orphan }
}

extension ThesaurusFinding: CustomStringConvertible {
  public var description: String { "\(origin): \(message)" }
}
