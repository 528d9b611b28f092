import Access
import NIOHTTP1

/// Lets in who may come in: every address names what it needs (`Route.permission`), and who has not got it is refused.
///
/// Programs send a key in `Authorization: Bearer`, and their cookies count for nothing; pages have a session in a
/// cookie, and keys sent to them count for nothing. So no other website can make a browser ask the API anything, and
/// what a page changes asks for the session's token besides (`SessionForm`).
struct AccessGate: Sendable {
  /// Keys that are not good which one client may try in a minute, before it has to wait.
  static let failuresPerMinute = 20

  let desk: AccessDesk
  private let failures = RateLimiter(perMinute: failuresPerMinute)

  init(desk: AccessDesk) { self.desk = desk }

  /// - Returns: nil at addresses for everybody, without having looked at anything.
  /// - Throws: `Problem`: 401 without a good key or session, 403 for a way that can be read or a role that may not, 429
  ///   after too many bad keys, 503 when it cannot be told.
  func admit(_ headers: HTTPHeaders, from origin: RequestOrigin, to route: Route) async throws(Problem) -> Caller? {
    guard route.permission != .usePublicly else { return nil }
    try Self.check(origin)
    let caller =
      route.isPage
      ? try await signedIn(headers, origin) : Caller(holder: try await keyHolder(headers, origin), session: nil)
    guard caller.holder.role.may(route.permission) else { throw .notAllowed }
    return caller
  }

  /// - Throws: `Problem` (403) when a key sent this way can be read by others.
  static func check(_ origin: RequestOrigin) throws(Problem) {
    if origin.channel == .open { throw .insecure }
  }

  /// Who has this key.
  ///
  /// - Throws: `Problem`: 401 for one that is not good, 429 after too many of them.
  func holder(of key: String, _ origin: RequestOrigin) async throws(Problem) -> KeyHolder {
    if let holder = try await desk.ask({ try $0.holder(of: key) }).flatMap({ $0 }) { return holder }
    guard let seconds = failures.wait(for: origin.client) else { throw .keyNeeded }
    throw Problem(
      429, .tooMany, "Too many keys that are not good came from your address. Try again in \(seconds) seconds.",
      headers: [("Retry-After", "\(seconds)")])
  }

  private func keyHolder(_ headers: HTTPHeaders, _ origin: RequestOrigin) async throws(Problem) -> KeyHolder {
    let values = headers["authorization"]
    guard values.count == 1, let key = Self.bearer(values[0]) else { throw .keyNeeded }
    return try await holder(of: key, origin)
  }

  /// What stands after "Bearer " (RFC 6750 section 2.1); the word's case does not matter.
  private static func bearer(_ value: String) -> String? {
    let bytes = Array(value.utf8)
    guard bytes.count > 7, bytes.prefix(7).map({ $0 | 0x20 }).elementsEqual("bearer ".utf8) else { return nil }
    return String(decoding: bytes.dropFirst(7), as: UTF8.self)
  }

  private func signedIn(_ headers: HTTPHeaders, _ origin: RequestOrigin) async throws(Problem) -> Caller {
    guard let token = SessionCookie.token(in: headers, origin.channel),
      let session = try await desk.ask({ try $0.session(token) }).flatMap({ $0 })
    else { throw .keyNeeded }
    return Caller(holder: session.holder, session: session)
  }
}
