import FeedTransport

/// What became of asking for a web page. Broken is only what is broken for everybody; a server that turns a program
/// away may well serve people.
public enum LinkVerdict: Hashable, Sendable {
  case works
  /// With what was found.
  case broken(String)
  /// With what was found.
  case unclear(String)

  static let unknownHost = "there is no such host"

  /// - Parameter status: of the answer, redirects followed.
  init(status: Int) {
    switch status {
    case 200..<300, 304: self = .works
    case 404, 410: self = .broken("the page is not there (status \(status))")
    default: self = .unclear("status \(status)")
    }
  }

  /// - Parameter reason: why there was no answer.
  init(_ reason: FetchError.Reason) {
    switch reason {
    case .unknownHost: self = .broken(Self.unknownHost)
    case .notAllowed: self = .broken("it leads to a private network")
    case .badRedirect: self = .broken("it redirects in a circle, or to no web page")
    case .notSecure: self = .broken("its certificate cannot be trusted, so browsers warn")
    case .tooSlow: self = .unclear("no answer in time")
    case .brokenOff, .tooLarge, .badlyPacked, .failed: self = .unclear("no sound answer")
    }
  }
}
