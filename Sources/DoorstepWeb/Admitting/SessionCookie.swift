import NIOHTTP1

/// The cookie that names a session: for this host alone, out of reach of scripts, never sent along from other websites.
enum SessionCookie {
  /// Over TLS the name makes browsers hold it to this host (RFC 6265bis section 4.1.3.2).
  private static func name(_ channel: RequestOrigin.Channel) -> String {
    channel == .encrypted ? "__Host-doorstep" : "doorstep"
  }

  /// The token that a browser sent; nil for none, and for two of them.
  static func token(in headers: HTTPHeaders, _ channel: RequestOrigin.Channel) -> String? {
    let start = Array((name(channel) + "=").utf8)
    let pairs = headers["cookie"].flatMap { $0.utf8.split(separator: UInt8(ascii: ";")) }
      .map { $0.drop { $0 == 0x20 } }.filter { $0.starts(with: start) }
    guard pairs.count == 1 else { return nil }
    return String(decoding: pairs[0].dropFirst(start.count), as: UTF8.self)
  }

  /// The header that keeps it until the browser is closed.
  static func setting(_ token: String, _ channel: RequestOrigin.Channel) -> (String, String) {
    ("Set-Cookie", "\(name(channel))=\(token)" + attributes(channel))
  }

  /// The header that takes it away.
  static func removing(_ channel: RequestOrigin.Channel) -> (String, String) {
    ("Set-Cookie", "\(name(channel))=" + attributes(channel) + "; Max-Age=0")
  }

  private static func attributes(_ channel: RequestOrigin.Channel) -> String {
    "; Path=/; HttpOnly; SameSite=Strict" + (channel == .encrypted ? "; Secure" : "")
  }
}
