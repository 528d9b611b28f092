import Synchronization

/// Counts of what the server did, as Prometheus reads them. No names, questions or addresses.
final class ServerMetrics: Sendable {
  /// Upper bounds of the durations counted, in seconds.
  static let bounds: [Double] = [0.001, 0.005, 0.025, 0.1, 0.5, 2]

  private struct Key: Hashable {
    let route: String
    let status: Int
  }

  private struct Counts {
    var requests: [Key: Int] = [:]
    /// One for each bound, and what is beyond.
    var durations = Array(repeating: 0, count: bounds.count + 1)
    var seconds = 0.0
  }

  private let counts = Mutex(Counts())

  /// Counts an answer.
  ///
  /// - Parameters:
  ///   - route: the pattern of the route, never the path itself: "/api/v1/listings/{id}".
  ///   - seconds: from the request's last byte to the answer's making.
  func count(route: String, status: Int, seconds: Double) {
    counts.withLock { counts in
      counts.requests[Key(route: route, status: status), default: 0] += 1
      counts.durations[Self.bounds.firstIndex { seconds <= $0 } ?? Self.bounds.count] += 1
      counts.seconds += seconds
    }
  }

  /// The text format 0.0.4.
  ///
  /// - Parameters:
  ///   - generation: of the directory.
  ///   - searches: running or waiting now.
  func render(generation: Int, searches: Int) -> String {
    let counts = counts.withLock { $0 }
    var text = "# HELP doorstep_requests_total Requests answered, by route and status.\n"
    text += "# TYPE doorstep_requests_total counter\n"
    for (key, count) in counts.requests.sorted(by: { ($0.key.route, $0.key.status) < ($1.key.route, $1.key.status) }) {
      text += "doorstep_requests_total{route=\"\(key.route)\",status=\"\(key.status)\"} \(count)\n"
    }
    text += "# HELP doorstep_request_seconds Time from a whole request to its answer.\n"
    text += "# TYPE doorstep_request_seconds histogram\n" + Self.histogram(counts)
    text += "# HELP doorstep_searches Searches running or waiting.\n# TYPE doorstep_searches gauge\n"
    text += "doorstep_searches \(searches)\n"
    text += "# HELP doorstep_generation Generation of the directory answered from.\n"
    return text + "# TYPE doorstep_generation gauge\ndoorstep_generation \(generation)\n"
  }

  private static func histogram(_ counts: Counts) -> String {
    var total = 0
    var text = ""
    for (bound, count) in zip(bounds.map { "\($0)" } + ["+Inf"], counts.durations) {
      total += count
      text += "doorstep_request_seconds_bucket{le=\"\(bound)\"} \(total)\n"
    }
    return text + "doorstep_request_seconds_sum \(counts.seconds)\ndoorstep_request_seconds_count \(total)\n"
  }
}
