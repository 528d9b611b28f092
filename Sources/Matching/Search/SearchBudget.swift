/// The most a search may do, so that no query can hold a processor.
public struct SearchBudget: Hashable, Sendable {
  /// The most postings and candidates, added together. Looked at between runs: a search goes beyond it by one run at
  /// most, which is 4,096 listings for each term.
  public var steps: Int

  /// 50 million by default: some tenths of a second, which no ordinary query on a million listings comes near.
  public init(steps: Int = 50_000_000) { self.steps = steps }
}
