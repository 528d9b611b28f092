import Access
import NIOHTTP1

/// An address and what answers there.
struct Route: Sendable {
  enum Segment: Sendable {
    case literal(String)
    /// Any one segment, which the endpoint gets under this name.
    case named(String)
  }

  /// "/api/v1/listings/{id}": its name in metrics and logs, and in the OpenAPI document.
  let pattern: String
  let segments: [Segment]
  /// What it takes to be let in, whatever the method. There is no address without.
  let permission: Permission
  /// Answers GET and HEAD.
  let get: (any Endpoint)?
  let post: (any Endpoint)?

  init(
    _ pattern: String, for permission: Permission, get: (any Endpoint)? = nil, post: (any Endpoint)? = nil
  ) {
    self.pattern = pattern
    self.permission = permission
    // As in a request: "/" has no segments, and a path that ends with a slash an empty last one.
    let path = pattern.utf8.dropFirst()
    let parts = path.isEmpty ? [] : path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    segments = parts.map { segment in
      segment.first == UInt8(ascii: "{")
        ? .named(String(decoding: segment.dropFirst().dropLast(), as: UTF8.self))
        : .literal(String(decoding: segment, as: UTF8.self))
    }
    self.get = get
    self.post = post
  }

  /// True when people read it in a browser.
  var isPage: Bool { (get ?? post)?.isPage == true }

  /// "GET, HEAD, OPTIONS, POST".
  var allow: String {
    let read = get == nil ? [] : ["GET", "HEAD"]
    return (read + ["OPTIONS"] + (post == nil ? [] : ["POST"])).joined(separator: ", ")
  }

  /// What the path holds under the route's names; nil when the path is another.
  func match(_ path: [String]) -> [String: String]? {
    guard path.count == segments.count else { return nil }
    var values: [String: String] = [:]
    for (segment, text) in zip(segments, path) {
      switch segment {
      case .literal(let literal): guard literal.utf8.elementsEqual(text.utf8) else { return nil }
      case .named(let name): values[name] = text
      }
    }
    return values
  }

  /// - Throws: `Problem` (405) when nothing answers the method here.
  func endpoint(for method: HTTPMethod) throws(Problem) -> any Endpoint {
    let endpoint =
      switch method {
      case .GET, .HEAD: get
      case .POST: post
      default: Optional<any Endpoint>.none
      }
    guard let endpoint else {
      throw Problem(405, .badMethod, "This address answers \(allow).", headers: [("Allow", allow)])
    }
    return endpoint
  }
}
