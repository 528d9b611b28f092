import Access
import Presentation

/// How the server runs.
public struct ServerSettings: Hashable, Sendable {
  /// The port to listen on; 0 for any that is free.
  public var port = 8080
  /// The address to listen on. The default answers this machine only: a proxy with TLS stands in front.
  public var bind = "127.0.0.1"
  /// Connections at once; more wait to be accepted.
  public var connections = 2_000
  /// Seconds for a whole request to arrive.
  public var requestSeconds = 15
  /// Seconds for an answer to be made and taken.
  public var answerSeconds = 30
  /// Searches at once; 0 for one a processor.
  public var searches = 0
  /// Searches that may wait beside those; more are refused with 503.
  public var waitingSearches = 64
  /// Milliseconds from a question to its answer, waiting included; then it is refused with 503.
  public var searchMilliseconds = 2_000
  /// Requests a client may make a minute; 0 for no limit.
  public var requestsPerMinute = 300
  /// Proxies whose X-Forwarded-For is believed.
  var trustedProxies = TrustedProxies()
  /// Seconds that running requests get to finish when the server is told to stop.
  public var graceSeconds = 10
  /// Megabytes of public answers kept to give again; 0 for none.
  public var cacheMegabytes = 16
  /// Contacts of providers that one key may look at in a day.
  public var contactsPerDay = AccessDatabase.usualDailyCap
  /// Where the service is reached from outside, "https://example.org", for the addresses that feeds must give whole;
  /// nil for `http` and the host that was asked.
  public var publicAddress: String?
  /// What the pages say of who runs them.
  public var site = SiteSettings()

  /// The defaults.
  public init() {}

  /// Sets one of them from text.
  ///
  /// - Returns: what was expected instead, when the text is not a value of it.
  mutating func set(_ setting: ServerSetting, to text: String) -> String? {
    switch setting {
    case .bind:
      guard IPAddress(text) != nil else { return "an IP address, such as 127.0.0.1 or ::1" }
      bind = text
    case .trustedProxies:
      guard let proxies = TrustedProxies(text) else {
        return "IP addresses or blocks parted by commas, such as 10.0.0.0/8"
      }
      trustedProxies = proxies
    case .siteName, .operatorName, .helpTelephone, .helpEmail, .mapCredit:
      guard (1...100).contains(text.utf8.count) else { return "a text of at most 100 bytes" }
      set(setting, toWords: text)
    case .publicAddress:
      guard OutsideLink(web: text) != nil, text.utf8.last != UInt8(ascii: "/") else {
        return "a web address such as https://example.org, without a slash at its end"
      }
      publicAddress = text
    case .quickExit:
      guard let link = OutsideLink(web: text) else { return "a web address that begins with https://" }
      site.quickExit = link
    case .mapTiles:
      guard let tiles = TileSource(text) else {
        return "a web address such as https://tiles.example/{z}/{x}/{y}.png"
      }
      site.mapTiles = tiles
    default:
      guard let (path, range) = Self.numbers[setting] else { return nil }
      guard let number = Int(text), text.utf8.allSatisfy({ (48...57).contains($0) }), range.contains(number) else {
        return "a whole number from \(range.lowerBound) to \(range.upperBound)"
      }
      self[keyPath: path] = number
    }
    return nil
  }

  private mutating func set(_ setting: ServerSetting, toWords text: String) {
    switch setting {
    case .siteName: site.name = text
    case .operatorName: site.operatorName = text
    case .helpTelephone: site.helpTelephone = text
    case .mapCredit: site.mapCredit = text
    default: site.helpEmail = text
    }
  }

  private static var numbers: [ServerSetting: (WritableKeyPath<ServerSettings, Int>, ClosedRange<Int>)] {
    [
      .port: (\.port, 0...65_535), .connections: (\.connections, 1...100_000),
      .requestSeconds: (\.requestSeconds, 1...600), .answerSeconds: (\.answerSeconds, 1...600),
      .searches: (\.searches, 0...256), .waitingSearches: (\.waitingSearches, 0...10_000),
      .searchMilliseconds: (\.searchMilliseconds, 1...60_000),
      .requestsPerMinute: (\.requestsPerMinute, 0...1_000_000), .graceSeconds: (\.graceSeconds, 0...600),
      .contactsPerDay: (\.contactsPerDay, 0...1_000),
      .cacheMegabytes: (\.cacheMegabytes, 0...4_096),
    ]
  }
}
