/// What sort of introduction a listing makes. Doorstep's own: the standard has no such field.
public enum ListingKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// People who meet.
  case group
  /// Something to do, with or without a group behind it.
  case activity
  /// Help or advice given by an organisation.
  case service
  /// A self-employed carer or a tiny care business.
  case microProvider = "micro-provider"
  /// Somebody employed by the person they support.
  case personalAssistant = "personal-assistant"
  /// Something to learn.
  case course
  /// A way to contribute.
  case volunteering

  /// True for the two kinds that carry `CareProvider` facts.
  public var isCareProvider: Bool { self == .microProvider || self == .personalAssistant }
}
