import CCurl

/// Fetches what feeds publish, one blocking GET at a time, by libcurl.
///
/// It goes nowhere but to hosts on a list, where there is one, and to network addresses that the policy admits, checked
/// when the connection is made; what a name resolves to a second time cannot slip through. Redirects are held to the
/// same. Connections stay open from one fetch to the next. Not to be shared between threads.
public final class FeedTransport {
  private let connection: OpaquePointer
  private let userAgent: String

  /// - Parameter userAgent: who is asking, for the publisher's log. ASCII.
  /// - Throws: `FetchError` when there is no memory.
  public init(userAgent: String) throws(FetchError) {
    guard let connection = ccurl_open() else { throw Self.outOfMemory }
    self.connection = connection
    self.userAgent = userAgent
  }

  deinit { ccurl_close(connection) }

  /// Asks for an address and hands the body of a good answer (status 200) to the sink as it comes in.
  ///
  /// - Parameter sink: given some bytes at a time, never kept beyond the call; what it throws ends the fetch.
  /// - Returns: the answer, whatever its status.
  /// - Throws: `FetchError` when there is none, and what the sink throws. The sink may have been given bytes before.
  public func fetch(
    _ address: FetchAddress, under rules: FetchRules, limits: FetchLimits = FetchLimits(),
    accepting contentTypes: String = "*/*", validators: FetchValidators = FetchValidators(),
    into sink: (UnsafeRawBufferPointer) throws -> Void
  ) throws -> FetchResponse {
    var address = address
    for _ in 0...limits.redirects {
      let headers = ["Accept: \(contentTypes)"] + validators.headerLines
      let response = try withoutActuallyEscaping(sink) {
        try ask(address, FetchReceiver(rules: rules, limits: limits, sink: $0), headers)
      }
      guard [301, 302, 303, 307, 308].contains(response.status) else { return response }
      address = try redirect(from: address)
    }
    throw FetchError(
      .badRedirect, expected: "at most \(limits.redirects) redirects", found: "more",
      remedy: "Open the address in a browser and use the one it ends at.")
  }

  private func redirect(from address: FetchAddress) throws(FetchError) -> FetchAddress {
    guard let text = ccurl_redirect(connection), let next = FetchAddress(String(cString: text)) else {
      throw FetchError(
        .badRedirect, expected: "a redirect to an http or https address", found: "another",
        remedy: "Ask the publisher where the feed is now.")
    }
    if address.isSecure, !next.isSecure {
      throw FetchError(
        .badRedirect, expected: "a redirect that stays with https", found: "one to http",
        remedy: "Ask the publisher to mend it.")
    }
    return next
  }

  private func ask(_ address: FetchAddress, _ receiver: FetchReceiver, _ headers: [String]) throws -> FetchResponse {
    guard receiver.rules.admits(host: address.host) else { throw Self.notListed(address) }
    for header in headers where !ccurl_add_header(connection, header) { throw Self.outOfMemory }
    var status = 0
    let outcome = address.text.withCString { url in
      userAgent.withCString { userAgent in
        var request = Self.request(url, userAgent, receiver)
        return ccurl_get(connection, &request, &status)
      }
    }
    if let failure = receiver.failure { throw failure }
    guard outcome == ccurl_ended_well else { throw FetchError(outcome, at: address) }
    return FetchResponse(
      status: status, address: address, contentType: receiver.contentType,
      retryAfterSeconds: receiver.retryAfterSeconds, validators: receiver.validators)
  }

  /// The receiver must outlive the call that the request is given to.
  private static func request(
    _ url: UnsafePointer<CChar>, _ userAgent: UnsafePointer<CChar>, _ receiver: FetchReceiver
  ) -> ccurl_request {
    ccurl_request(
      url: url, user_agent: userAgent, connect_milliseconds: receiver.limits.connectMilliseconds,
      total_milliseconds: receiver.limits.totalMilliseconds, least_bytes_per_second: 100,
      least_bytes_seconds: receiver.limits.slowSeconds, context: Unmanaged.passUnretained(receiver).toOpaque(),
      admits: { context, bytes, count in
        FetchReceiver.from(context)?.admits(UnsafeBufferPointer(start: bytes, count: count)) ?? false
      },
      receive_header: { context, bytes, count in
        FetchReceiver.from(context)?.takeHeader(UnsafeBufferPointer(start: bytes, count: count)) ?? false
      },
      receive: { context, bytes, count in
        FetchReceiver.from(context)?.take(UnsafeRawBufferPointer(start: bytes, count: count)) ?? false
      })
  }

  private static let outOfMemory = FetchError(
    .failed, expected: "memory for a request", found: "none", remedy: "Close other programs and try again.")

  private static func notListed(_ address: FetchAddress) -> FetchError {
    FetchError(
      .notAllowed, expected: "an address at one of the feed's hosts", found: address.host,
      remedy: "If the feed may send us there, add the feed again with --allow-host \(address.host).")
  }
}

extension FetchReceiver {
  fileprivate static func from(_ context: UnsafeMutableRawPointer?) -> FetchReceiver? {
    context.map { Unmanaged<FetchReceiver>.fromOpaque($0).takeUnretainedValue() }
  }
}
