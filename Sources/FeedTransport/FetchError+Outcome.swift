import CCurl

extension FetchError {
  /// The error of a request that ended without an answer.
  init(_ outcome: ccurl_outcome, at address: FetchAddress) {
    let host = address.host
    switch outcome {
    case ccurl_address_refused:
      self.init(
        .notAllowed, expected: "a host on the public internet", found: "\(host), which leads to a private network",
        remedy: "If that network is yours, add the feed again with --allow-private.")
    case ccurl_unknown_host:
      self.init(.unknownHost, expected: "a host that has an address", found: host, remedy: "Check the name.")
    case ccurl_no_connection:
      self.init(.brokenOff, expected: "an answer from \(host)", found: "no connection", remedy: "Try again later.")
    case ccurl_too_slow:
      self.init(.tooSlow, expected: "an answer from \(host) in time", found: "none", remedy: "Try again later.")
    case ccurl_not_secure:
      self.init(
        .notSecure, expected: "a certificate of \(host) that can be trusted", found: "none",
        remedy: "Ask the publisher to mend it. Nothing was read.")
    case ccurl_badly_packed:
      self.init(
        .badlyPacked, expected: "content packed as its header says", found: "other bytes",
        remedy: "Ask the publisher to mend it.")
    case ccurl_broken_off, ccurl_stopped:
      self.init(
        .brokenOff, expected: "a whole answer from \(host)", found: "one that breaks off", remedy: "Try again later.")
    default:
      self.init(
        .failed, expected: "an answer from \(host)", found: "a fault within libcurl", remedy: "Try again later.")
    }
  }
}
