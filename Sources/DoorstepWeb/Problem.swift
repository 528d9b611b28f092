import Foundation
import NIOHTTP1

/// Why a request was not served: which field broke which rule. It holds nothing of what was sent, so that it may be
/// shown and logged.
struct Problem: Error, Sendable {
  /// The rules. Each is documented in the OpenAPI document.
  enum Rule: String, Sendable, CaseIterable {
    case badMethod = "method-not-allowed"
    case busy
    case contentType = "content-type"
    case crossSite = "cross-site"
    case duplicate = "duplicate-name"
    case encoding
    case framing
    case host
    case insecure
    case `internal` = "internal-error"
    case json
    case keyNeeded = "key-needed"
    case malformed
    case missing
    case notAllowed = "not-allowed"
    case notFound = "not-found"
    case outOfRange = "out-of-range"
    case tooLong = "too-long"
    case tooMany = "too-many-requests"
    case tooSlow = "too-slow"
    case unknownName = "unknown-name"
    case wrongType = "wrong-type"
    case wrongValue = "wrong-value"
  }

  /// HTTP status, 400 to 599.
  let status: Int
  let rule: Rule
  /// The field of ours that it is about, "within" or "interests[2]"; nil when it is none.
  let field: String?
  /// What was expected and what to do, for people.
  let detail: String
  /// Headers the status asks for: Allow, Retry-After.
  let headers: [(String, String)]

  init(_ status: Int, _ rule: Rule, _ detail: String, field: String? = nil, headers: [(String, String)] = []) {
    self.status = status
    self.rule = rule
    self.field = field
    self.detail = detail
    self.headers = headers
  }

  /// The same answer for what is not there, what is hidden and what cannot be.
  static let notFound = Problem(404, .notFound, "There is nothing at this address.")

  /// The same answer for no key, a bad one, one that ran out and one that was taken back.
  static let keyNeeded = Problem(
    401, .keyNeeded, "Send a key that is good in the header Authorization: Bearer.",
    headers: [("WWW-Authenticate", "Bearer")])

  static let notAllowed = Problem(403, .notAllowed, "The role of this key does not allow it.")

  static let insecure = Problem(
    403, .insecure, "Keys are taken over HTTPS only, through the proxy in front. Others may have read what you sent.")

  /// - Parameter cap: looks a key may have in a day.
  static func looksUsedUp(_ cap: Int) -> Problem {
    let seconds = 86_400 - Int(Date().timeIntervalSince1970) % 86_400
    return Problem(
      429, .tooMany, "A key may look at \(cap) contacts a day. Go on after midnight (UTC).",
      headers: [("Retry-After", "\(seconds)")])
  }

  /// - Parameter seconds: when to try again.
  static func busy(after seconds: Int) -> Problem {
    Problem(
      503, .busy, "Too many searches are waiting. Try again in \(seconds) seconds.",
      headers: [("Retry-After", "\(seconds)")])
  }

  static func bodyTooLarge(_ limits: EdgeLimits) -> Problem {
    Problem(413, .tooLong, "The body may have at most \(limits.bodyBytes) bytes.")
  }

  static func parsing(_ error: HTTPParserError) -> Problem {
    error == .headerOverflow
      ? Problem(431, .tooLong, "The header fields are too long or too many.")
      : Problem(400, .malformed, "This is not a request in HTTP/1.1.")
  }
}
