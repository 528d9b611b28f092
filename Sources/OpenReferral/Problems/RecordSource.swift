/// Where records came from and under which terms.
public struct RecordSource: Codable, Hashable, Sendable {
  /// Short stable key, `[a-z0-9-]`, given at import: "wigan-libraries".
  public var key: String
  /// Name for people.
  public var name: String
  /// Licence in words or as a URL; nil when not stated.
  public var licence: String?
  /// The attribution line the licence asks for.
  public var attribution: String?
  /// True when the records are invented, so that every output says so.
  public var isIllustrative: Bool

  public init(
    key: String, name: String, licence: String? = nil, attribution: String? = nil, isIllustrative: Bool = false
  ) {
    self.key = key
    self.name = name
    self.licence = licence
    self.attribution = attribution
    self.isIllustrative = isIllustrative
  }
}
