/// Why an import was held back. Nothing has changed.
public enum ImportRefusal: Error, Hashable, Sendable {
  /// A source that would lose more than this share of its services is held for a person.
  public static let greatestRemovedShare = 0.3

  /// The files hold no record, but the source had some before.
  case wouldEmptySource(had: Int)
  /// More would go than looks right.
  case wouldRemoveMany(removed: Int, of: Int)

  /// What was expected, what was found and what to do.
  public var message: String {
    switch self {
    case .wouldEmptySource(let had):
      "The files hold no records that can go in, but this source had \(had). Nothing was changed. "
        + "If the source is really empty now, add --allow-removals."
    case .wouldRemoveMany(let removed, let total):
      "This would remove \(removed) of the \(total) services this source had. Nothing was changed. "
        + "Check that the files are complete; if they are, add --allow-removals."
    }
  }
}
