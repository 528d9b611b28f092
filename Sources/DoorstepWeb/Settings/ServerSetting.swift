/// The settings of the server. Each has one name in the file, `port`, and one in the environment,
/// `DOORSTEP_SERVE_PORT`.
public enum ServerSetting: String, Hashable, Sendable, CaseIterable {
  case port
  case bind
  case connections
  case requestSeconds = "request_seconds"
  case answerSeconds = "answer_seconds"
  case searches
  case waitingSearches = "waiting_searches"
  case searchMilliseconds = "search_milliseconds"
  case requestsPerMinute = "requests_per_minute"
  case trustedProxies = "trusted_proxies"
  case graceSeconds = "grace_seconds"
  case cacheMegabytes = "cache_megabytes"
  case siteName = "site_name"
  case operatorName = "operator_name"
  case helpTelephone = "help_telephone"
  case helpEmail = "help_email"
  case quickExit = "quick_exit"
  case mapTiles = "map_tiles"
  case mapCredit = "map_credit"

  /// What its variables in the environment begin with.
  static let environmentPrefix = "DOORSTEP_SERVE_"

  /// "DOORSTEP_SERVE_PORT".
  var environmentName: String { Self.environmentPrefix + rawValue.uppercased() }
}
