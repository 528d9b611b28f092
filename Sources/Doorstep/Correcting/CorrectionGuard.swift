import OpenReferral

/// Keeps homes out of what people put right: a correction is stored as it is, and an import's reduction comes before it.
public enum CorrectionGuard {
  /// Why a correction may not be stored; nil when it may.
  public static func objection(to value: String, for field: CorrectableField, of service: Service) -> String? {
    guard service.hidesPlace, [.name, .description].contains(field),
      HomeTextReduction().reduce(value) != value
    else { return nil }
    return """
      The entry is of somebody who works from home, and the text says where that may be. Leave out postcodes, house \
      numbers with a street and coordinates.
      """
  }
}
