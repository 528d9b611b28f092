/// All addresses of the service. What is not in it is not there.
struct RouteTable: Sendable {
  let routes: [Route]

  /// The route of a path and what the path holds under its names.
  ///
  /// - Throws: `Problem` (404) when there is none.
  func route(for path: [String]) throws(Problem) -> (route: Route, values: [String: String]) {
    for route in routes {
      if let values = route.match(path) { return (route, values) }
    }
    throw .notFound
  }
}
