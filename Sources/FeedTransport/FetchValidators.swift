/// What an earlier answer said by which to ask whether there is a newer one (RFC 9110, section 13.1).
public struct FetchValidators: Hashable, Sendable {
  /// The ETag header, quotes and all.
  public var entityTag: String?
  /// The Last-Modified header.
  public var lastModified: String?

  public init(entityTag: String? = nil, lastModified: String? = nil) {
    self.entityTag = entityTag
    self.lastModified = lastModified
  }

  var headerLines: [String] {
    [entityTag.map { "If-None-Match: \($0)" }, lastModified.map { "If-Modified-Since: \($0)" }].compactMap(\.self)
  }
}
