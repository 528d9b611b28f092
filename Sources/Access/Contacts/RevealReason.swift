/// Why somebody asks how to reach a provider.
public enum RevealReason: String, Hashable, Sendable, CaseIterable {
  case arrangeSupport = "arrange-support"
  case askAvailability = "ask-availability"
  case checkDetails = "check-details"
  case concern
  case other
}
