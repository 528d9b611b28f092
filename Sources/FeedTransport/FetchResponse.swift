/// What came back: everything but the body, which has gone to the sink.
public struct FetchResponse: Hashable, Sendable {
  /// The status: 200, 304, 404, 503. Redirects have been followed.
  public var status: Int
  /// The address that answered at last.
  public var address: FetchAddress
  /// Content-Type in small letters, without parameters; nil when none was sent.
  public var contentType: String?
  /// Seconds of a Retry-After header; nil when there is none, or one that gives a date.
  public var retryAfterSeconds: Int?
  /// By which to ask next time.
  public var validators = FetchValidators()
}
