/// One item of a feed as it was read, until the directory is made from it.
public struct StoredFeedItem: Hashable, Sendable {
  /// By which the newer of two is known. Numbers come before texts.
  public enum Version: Hashable, Sendable {
    case number(Int64)
    case text(String)
  }

  /// What sort of thing, in the feed's own word.
  public var kind: String
  /// Unique among those of its kind at its address.
  public var identifier: String
  public var version: Version
  /// The record it belongs to; nil where that is not known, as of what went.
  public var record: String?
  /// What it says, as JSON; nil for what went.
  public var payload: String?

  public init(kind: String, identifier: String, version: Version, record: String?, payload: String?) {
    self.kind = kind
    self.identifier = identifier
    self.version = version
    self.record = record
    self.payload = payload
  }
}
