import Matching

/// One interest, as typed and as terms.
public struct ParsedInterest: Hashable, Sendable {
  /// As typed and trimmed. Empty stands for "anything".
  public let text: String
  /// What the engine looks for; empty for "anything".
  public let terms: [QueryTerm]

  /// True when everything will do.
  public var isAnything: Bool { terms.isEmpty }
}
