/// The words a directory holds: what tells a misspelling from a rare word. Both engines are one.
public protocol TermDictionary: Sendable {
  /// How many listings hold a term, given as the analyzer's stem; 0 for an unknown one.
  func listings(containing stem: String) -> Int

  /// Calls `body` with the UTF-8 of every term some listing holds, in no order that can be relied on. Terms of concepts
  /// (`ConceptKey`) are among them. The memory is valid until `body` returns. Time O(terms).
  func forEachTerm(_ body: (UnsafeBufferPointer<UInt8>) -> Void)
}

extension BruteForceMatcher: TermDictionary {}
