/// What a search has done: a measure of cost that does not depend on the machine.
public struct SearchWork: Hashable, Sendable {
  /// Pages whose listings were looked at.
  public internal(set) var pages = 0
  /// Stretches of pages scanned at once.
  public internal(set) var runs = 0
  /// Postings added up.
  public internal(set) var postings = 0
  /// Listings that held a word, or were looked at because none was asked for.
  public internal(set) var candidates = 0
  /// Exact distances computed.
  public internal(set) var distances = 0
}
