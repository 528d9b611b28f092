/// Who pays for care at home.
public enum PayerKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// The person, out of a direct payment from the council.
  case directPayment = "direct payment"
  /// The person, out of a personal health budget from the NHS.
  case personalHealthBudget = "personal health budget"
  /// The council itself.
  case council
  /// The person, out of their own money.
  case selfFunder = "self-funder"
}
