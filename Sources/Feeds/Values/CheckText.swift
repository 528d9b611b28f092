import OpenReferral

/// Checks on providers: `DBS | verified | 2026-03-02 | Wigan community desk | 2029-03-02 | enhanced | UK`.
enum CheckText {
  /// One check. A state that its date and issuer do not bear out is lowered to a claim, and said: a claim must never be
  /// taken for a verified fact. Parts after the state may be empty.
  static func read(_ text: String) -> Reading<ProviderCheck> {
    let parts = ProviderText.parts(of: text)
    guard let name = parts[0], parts.count <= 7 else { return bad }
    let part = { (index: Int) in index < parts.count ? parts[index] : nil }
    let state = part(1).map { ProviderCheckState(rawValue: $0.asciiLowercased) } ?? .claimed
    let dates = [part(2), part(4)].map { $0.map(DateText.read) }
    let check = ProviderCheck(
      name: name, state: state ?? .claimed, date: dates[0]?.value, issuer: part(3), expires: dates[1]?.value,
      level: part(5), country: part(6))
    let isSound = state != nil && dates.allSatisfy { $0 == nil || $0?.value != nil }
    return borneOut(check, isSound: isSound)
  }

  /// The check with the state it can be shown with.
  static func borneOut(_ check: ProviderCheck, isSound: Bool = true) -> Reading<ProviderCheck> {
    var lowered = check
    lowered.state = check.supportedState
    if lowered.state != check.state {
      return .mended(
        lowered, expected: "a date and an issuer beside \"\(check.state.rawValue)\"",
        remedy: "Kept as a claim. Say who saw it and on which day.")
    }
    return isSound
      ? .good(lowered) : .mended(lowered, expected: form, remedy: "The part that could not be read was left out.")
  }

  private static let form = "a check such as enhanced DBS | verified | 2026-03-02 | issuer | 2029-03-02"
  private static var bad: Reading<ProviderCheck> {
    .bad(expected: form, remedy: "Write what was checked first, then up to six parts.")
  }
}
