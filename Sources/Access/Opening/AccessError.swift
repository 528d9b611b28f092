/// Why the file of keys and records could not be used, or what was asked of it not be done.
public struct AccessError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of trouble it is, for callers that act on it.
  public enum Reason: String, Hashable, Sendable {
    /// What was asked is not possible.
    case invalid
    /// Others may read the file.
    case exposed
    /// The file is not ours, or of a newer Doorstep.
    case unknownFile
    /// The disk or the system refused.
    case unusable
  }

  public let reason: Reason
  public let expected: String
  public let found: String
  /// What to do about it.
  public let remedy: String

  public init(_ reason: Reason, expected: String, found: String, remedy: String) {
    self.reason = reason
    self.expected = expected
    self.found = found
    self.remedy = remedy
  }

  /// "Expected …; found …. …"
  public var description: String { "Expected \(expected); found \(found). \(remedy)" }
}
