/// What the edge hands to the service, in the order in which answers are due.
enum EdgeMessage: Sendable {
  case request(EdgeRequest)
  /// A request that must not be served. The connection ends with its answer, since what follows cannot be trusted.
  case refused(Problem)

  /// True when nothing more is read from the connection.
  var isLast: Bool {
    switch self {
    case .request(let request): !request.isKeptAlive
    case .refused: true
    }
  }
}
