import Logging
import NIOCore
import NIOHTTP1
import Presentation

/// The walk of a request: edge, route, rate limit, parameters, endpoint, headers, log.
struct WebService: Sendable {
  let routes: RouteTable
  let metrics: ServerMetrics
  let gate: AccessGate
  let limiter: RateLimiter
  let proxies: TrustedProxies
  let clock: ServerClock
  /// The page that words a problem for people.
  let problemPage: @Sendable (Problem) -> WebResponse
  let logger: Logger

  /// The answer to a message of the edge. It always gives one.
  func respond(to message: EdgeMessage, from peer: SocketAddress?) async -> WebResponse {
    let start = NIODeadline.now()
    var (response, route) = await answer(to: message, from: peer)
    // What does not say that it may be kept is kept nowhere.
    SecurityHeaders.add(to: &response.headers)
    if !response.headers.contains(name: "Cache-Control") {
      response.headers.add(name: "Cache-Control", value: "no-store")
    }
    response.headers.add(name: "Date", value: clock.header)
    record(message, route, response, nanoseconds: (NIODeadline.now() - start).nanoseconds)
    return response
  }

  private func answer(to message: EdgeMessage, from peer: SocketAddress?) async -> (WebResponse, String) {
    guard case .request(let request) = message else {
      guard case .refused(let problem) = message else { return (.problem(.notFound), "none") }
      return (.problem(problem), "refused")
    }
    do throws(Problem) {
      let target = try RequestTarget(request.target)
      let (route, values) = try routes.route(for: target.segments)
      return (await answer(to: request, target, at: route, values, from: peer), route.pattern)
    } catch {
      let isForPrograms = ["/api", "/openreferral", "/openactive"].contains {
        request.target.utf8.starts(with: $0.utf8)
      }
      return (finish(isForPrograms ? .problem(error) : problemPage(error), request), "none")
    }
  }

  private func answer(
    to request: EdgeRequest, _ target: RequestTarget, at route: Route, _ values: [String: String],
    from peer: SocketAddress?
  ) async -> WebResponse {
    let method = HTTPMethod(rawValue: request.method)
    let isShared = route.get?.isPublic == true && method != .POST
    var response: WebResponse
    do throws(Problem) {
      if method == .OPTIONS {
        response = .options(route)
      } else {
        let endpoint = try route.endpoint(for: method)
        let origin = RequestOrigin(
          peer: peer?.ipAddress.flatMap { IPAddress($0) }, headers: request.headers, proxies: proxies)
        if !endpoint.isForMonitors { try checkRate(origin) }
        let caller = try await gate.admit(request.headers, from: origin, to: route)
        let asked = try webRequest(request, method, target, values, endpoint, origin, caller)
        response = try await endpoint.answer(asked)
        if endpoint.isPublic { response = tagged(response, for: request) }
      }
    } catch {
      response = route.isPage ? page(of: error) : .problem(error)
    }
    if isShared { response.headers.add(name: "Access-Control-Allow-Origin", value: "*") }
    return finish(response, request)
  }

  /// Who must sign in first is led there.
  private func page(of problem: Problem) -> WebResponse {
    problem.status == 401 ? WebResponse(empty: 303, headers: [("Location", "/sign-in")]) : problemPage(problem)
  }

  private func checkRate(_ origin: RequestOrigin) throws(Problem) {
    guard let seconds = limiter.wait(for: origin.client) else { return }
    throw Problem(
      429, .tooMany, "Too many requests came from your address. Try again in \(seconds) seconds.",
      headers: [("Retry-After", "\(seconds)")])
  }

  private func webRequest(
    _ request: EdgeRequest, _ method: HTTPMethod, _ target: RequestTarget, _ values: [String: String],
    _ endpoint: any Endpoint, _ origin: RequestOrigin, _ caller: Caller?
  ) throws(Problem) -> WebRequest {
    if method != .POST, request.body.readableBytes > 0 {
      throw Problem(400, .malformed, "A \(method.rawValue) request has no body here.")
    }
    return WebRequest(
      method: method, path: values,
      parameters: try Parameters(
        target.query ?? Substring("").utf8, known: endpoint.parameters, repeatable: endpoint.repeatableParameters,
        allowsLineBreaks: endpoint.isPage),
      headers: request.headers, body: request.body, target: request.target, origin: origin,
      caller: caller)
  }

  /// A public answer with its tag, or 304 when the client holds it.
  private func tagged(_ response: WebResponse, for request: EdgeRequest) -> WebResponse {
    guard response.status == 200 else { return response }
    var response = response
    let tag = response.headers.first(name: "ETag") ?? EntityTag.of(response.body)
    response.headers.replaceOrAdd(name: "ETag", value: tag)
    let caching = response.headers.first(name: "Cache-Control") ?? "no-cache"
    response.headers.replaceOrAdd(name: "Cache-Control", value: caching)
    guard EntityTag.isHeld(tag, by: request.headers) else { return response }
    return WebResponse(empty: 304, headers: [("ETag", tag), ("Cache-Control", caching)])
  }

  /// HEAD gets no body.
  private func finish(_ response: WebResponse, _ request: EdgeRequest) -> WebResponse {
    var response = response
    if request.method == "HEAD" { response.sendsBody = false }
    return response
  }

  private func record(_ message: EdgeMessage, _ route: String, _ response: WebResponse, nanoseconds: Int64) {
    metrics.count(route: route, status: response.status, seconds: Double(nanoseconds) / 1e9)
    logger.info(
      "request",
      metadata: [
        "method": .string(message.methodForLog), "route": .string(route), "status": .stringConvertible(response.status),
        "microseconds": .stringConvertible(nanoseconds / 1000),
        "bytes": .stringConvertible(response.body.readableBytes),
      ])
  }
}

extension EdgeMessage {
  /// One of the usual methods, or "other": a made-up one is text from outside.
  fileprivate var methodForLog: String {
    guard case .request(let request) = self else { return "none" }
    return ["GET", "HEAD", "POST", "OPTIONS"].contains(request.method) ? request.method : "other"
  }
}
