/// A course a provider has done.
public struct ProviderTraining: Codable, Hashable, Sendable {
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

  /// True when it has an expiry date before the given day (`yyyy-MM-dd`; such dates compare as text).
  public func isExpired(on day: String) -> Bool { expires.map { $0 < day } ?? false }
}
