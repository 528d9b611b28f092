/// Why words name no concept.
public enum ConceptNameError: Error, Hashable, Sendable {
  /// They cannot be read; with what was expected.
  case notFit(String)
  case unknown
  /// They may mean any of these, by their ids.
  case several([String])
}
