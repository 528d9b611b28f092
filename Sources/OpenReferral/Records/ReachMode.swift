/// How a person and a service meet. A service may offer several.
public enum ReachMode: String, Codable, Hashable, Sendable, CaseIterable {
  /// You go there.
  case venue
  /// They come to you, within a travel area.
  case travels
  /// By telephone or online; place plays no part.
  case remote
}
