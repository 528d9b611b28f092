import NIOHTTP1

/// Where the service is reached, for answers that must give whole addresses.
enum PublicAddress {
  /// As the deployment says, else `http` and the host that was asked, whose form the edge has checked.
  static func of(_ request: WebRequest, _ context: WebContext) -> String {
    context.publicAddress ?? "http://\(request.headers.first(name: "host") ?? "localhost")"
  }
}
