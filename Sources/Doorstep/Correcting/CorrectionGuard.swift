import OpenReferral

/// Keeps homes, and the contacts of personal assistants, out of what people put right, and checks from those who have
/// none: a correction is stored as it is, and an import's reduction comes before it.
public enum CorrectionGuard {
  /// Why a correction may not be stored; nil when it may.
  ///
  /// - Parameter value: nil to take one back.
  public static func objection(to value: String?, for field: CorrectableField, of service: Service) -> String? {
    guard let value else { return nil }
    if case .check = field, service.provider == nil {
      return "Only micro-providers and personal assistants have checks. This entry is of neither."
    }
    let words = words(in: value, of: field)
    if service.hidesPlace, HomeTextReduction().reduce(words) != words {
      return """
        The entry is of somebody who works from home, and the text says where that may be. Leave out postcodes, house \
        numbers with a street and coordinates.
        """
    }
    if service.kind == .personalAssistant, ![.url, .email].contains(field), ContactInText.withheld(words) != words {
      return """
        How to reach a personal assistant is shown to those who may ask, and is on record. Leave telephone numbers, \
        e-mail and web addresses out of the text; put them right as phone, email or url.
        """
    }
    return nil
  }

  /// What a person wrote freely in a value; empty where there is no room for it. Of a check, what it is called and who
  /// saw it.
  private static func words(in value: String, of field: CorrectableField) -> String {
    switch field {
    case .name, .description, .url, .email: value
    case .check(let name): [name, ProviderCheck(name: name, statement: value)?.issuer ?? ""].joined(separator: " ")
    case .phone, .status, .assured: ""
    }
  }
}
