import OpenReferral

/// Keeps homes, and the contacts of personal assistants, out of what people put right: a correction is stored as it is,
/// and an import's reduction comes before it.
public enum CorrectionGuard {
  /// Why a correction may not be stored; nil when it may.
  public static func objection(to value: String, for field: CorrectableField, of service: Service) -> String? {
    if service.hidesPlace, [.name, .description, .url, .email].contains(field),
      HomeTextReduction().reduce(value) != value
    {
      return """
        The entry is of somebody who works from home, and the text says where that may be. Leave out postcodes, house \
        numbers with a street and coordinates.
        """
    }
    if service.kind == .personalAssistant, [.name, .description].contains(field),
      ContactInText.withheld(value) != value
    {
      return """
        How to reach a personal assistant is shown to those who may ask, and is on record. Leave telephone numbers, \
        e-mail and web addresses out of the text; put them right as phone, email or url.
        """
    }
    return nil
  }
}
