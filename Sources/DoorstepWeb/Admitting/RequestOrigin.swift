import NIOHTTP1

/// Where a request comes from, and by what way.
struct RequestOrigin: Sendable {
  /// How a request came here.
  enum Channel: Sendable {
    /// Through a trusted proxy, which says that it came by TLS.
    case encrypted
    /// From this machine, without a proxy.
    case loopback
    /// In the open: a key sent this way may have been read.
    case open
  }

  /// The client; nil when it is not known.
  let client: IPAddress?
  let channel: Channel

  init(peer: IPAddress?, headers: HTTPHeaders, proxies: TrustedProxies) {
    client = proxies.client(peer: peer, forwarded: headers["x-forwarded-for"])
    channel = Self.channel(peer, headers["x-forwarded-proto"], proxies)
  }

  /// A trusted proxy must say "https", and say it once. From this machine without a word of a proxy is as good; where a
  /// proxy that is not trusted stands in between, its word can only make it worse.
  private static func channel(_ peer: IPAddress?, _ schemes: [String], _ proxies: TrustedProxies) -> Channel {
    guard let peer else { return .open }
    if proxies.contain(peer) { return schemes == ["https"] ? .encrypted : .open }
    return peer.isLoopback && schemes.allSatisfy { $0 == "https" } ? .loopback : .open
  }
}
