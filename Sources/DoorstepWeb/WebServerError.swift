/// Why the server does not start, in one line.
public struct WebServerError: Error, Hashable, Sendable {
  public let message: String
}
