/// One check on a provider: a DBS certificate, insurance, training, references.
public struct ProviderCheck: Expiring, Codable, Hashable, Sendable {
  /// What was checked: "enhanced DBS".
  public var name: String
  /// How far it may be believed.
  public var state: ProviderCheckState
  /// The day it was seen or verified, `yyyy-MM-dd`.
  public var date: String?
  /// Who saw or verified it.
  public var issuer: String?
  /// The day it runs out, `yyyy-MM-dd`.
  public var expires: String?
  /// How deep it went where there are degrees: "enhanced with barred lists".
  public var level: String?
  /// The country whose records were looked at: "Poland"; nil when not stated.
  public var country: String?

  public init(
    name: String, state: ProviderCheckState, date: String? = nil, issuer: String? = nil, expires: String? = nil,
    level: String? = nil, country: String? = nil
  ) {
    self.name = name
    self.state = state
    self.date = date
    self.issuer = issuer
    self.expires = expires
    self.level = level
    self.country = country
  }

  /// The state that may be shown: verified or seen only with a date and an issuer, otherwise no more than a claim.
  public var supportedState: ProviderCheckState { date == nil || issuer == nil ? .claimed : state }
}
