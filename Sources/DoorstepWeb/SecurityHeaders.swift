import NIOHTTP1

/// What every answer says to browsers.
enum SecurityHeaders {
  private static let values = [
    ("Content-Security-Policy", "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
    ("Referrer-Policy", "no-referrer"),
    ("X-Content-Type-Options", "nosniff"),
    ("X-Frame-Options", "DENY"),
  ]

  /// Adds them; an answer's own stay.
  static func add(to headers: inout HTTPHeaders) {
    for (name, value) in values where !headers.contains(name: name) { headers.add(name: name, value: value) }
  }
}
