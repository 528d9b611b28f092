/// A course a provider has done.
public struct ProviderTraining: Expiring, Codable, Hashable, Sendable {
  /// What it was in: "moving and handling".
  public var name: String
  /// The day it was done or last refreshed, `yyyy-MM-dd`; nil when not stated.
  public var date: String?
  /// The day it must be refreshed by, `yyyy-MM-dd`; nil when not stated.
  public var expires: String?

  public init(name: String, date: String? = nil, expires: String? = nil) {
    self.name = name
    self.date = date
    self.expires = expires
  }
}
