/// Why there was no answer, or none that may be used.
public struct FetchError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What sort of trouble it is.
  public enum Reason: String, Hashable, Sendable, CaseIterable {
    /// The host is not on the list, or the address leads to a network that is out of bounds.
    case notAllowed
    /// A redirect leads to no address, in a circle, or from https to http.
    case badRedirect
    /// No such host.
    case unknownHost
    /// Nobody answered, the line broke or the answer was cut short.
    case brokenOff
    /// It took too long.
    case tooSlow
    /// The answer, or its headers, are larger than the limits.
    case tooLarge
    /// The certificate cannot be trusted.
    case notSecure
    /// The answer was not packed as its header said.
    case badlyPacked
    /// The system did not give what a request needs.
    case failed
  }

  public var reason: Reason
  public var expected: String
  public var found: String
  /// What to do about it.
  public var remedy: String

  public init(_ reason: Reason, expected: String, found: String, remedy: String) {
    self.reason = reason
    self.expected = expected
    self.found = found
    self.remedy = remedy
  }

  /// Whether asking again in a moment may help.
  public var isPassing: Bool { [.unknownHost, .brokenOff, .tooSlow, .badlyPacked].contains(reason) }

  /// One line for people.
  public var description: String { "expected \(expected), found \(found). \(remedy)" }
}
