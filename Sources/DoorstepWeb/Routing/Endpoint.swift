/// Something that answers requests of one method at one address.
protocol Endpoint: Sendable {
  /// Names of the query parameters it reads; any other is refused.
  var parameters: [String] { get }
  /// Those that may be given several times, as the tick boxes of a form are.
  var repeatableParameters: [String] { get }
  /// True for what people read in a browser: problems are answered with a page.
  var isPage: Bool { get }
  /// True when the answer to GET is the same for everybody, so that it may be tagged, and read by pages of other sites.
  var isPublic: Bool { get }
  /// True for what proxies and monitors ask all the time: no rate limit applies.
  var isForMonitors: Bool { get }

  func answer(_ request: WebRequest) async throws(Problem) -> WebResponse
}

extension Endpoint {
  var parameters: [String] { [] }
  var repeatableParameters: [String] { [] }
  var isPage: Bool { false }
  var isPublic: Bool { false }
  var isForMonitors: Bool { false }
}
