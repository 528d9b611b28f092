/// The words a directory holds: what tells a misspelling from a rare word. Both engines are one.
public protocol TermDictionary: Sendable {
  /// How many listings hold a term, given as the analyzer's stem; 0 for an unknown one.
  func listings(containing stem: String) -> Int

  /// Calls `body` with every term some listing holds and how many do, in no order that can be relied on. Terms of
  /// concepts (`ConceptKey`) are among them. Time O(terms).
  func forEachTerm(_ body: (String, Int) -> Void)
}

extension BruteForceMatcher: TermDictionary {}
