import DirectoryStore
import OpenReferral

extension EntryForm {
  /// The form that puts a field right, filled with what it says now; nil for a field that there is not.
  ///
  /// - Parameters:
  ///   - field: a `CorrectableField` of the entry, or `new-check`.
  ///   - organization: who checks, unless they write somebody else.
  ///   - today: `yyyy-MM-dd`.
  public init?(opening field: String, of stored: StoredService, organization: String, today: String) {
    var values = [("do", Act.correct.rawValue), ("field", field), ("date", today), ("issuer", organization)]
    if field != Self.newCheck {
      guard let known = CorrectableField(rawValue: field), known != .assured else { return nil }
      if case .check(let name) = known {
        guard let check = stored.service.provider?.check(named: name) else { return nil }
        values.append(("expires", check.expires ?? ""))
      } else if !CorrectionView(stored).isWithheld(known) {
        values.append(("value", stored.service.value(of: known) ?? ""))
      }
    } else if stored.service.provider == nil {
      return nil
    }
    self.init(values.map { (name: $0.0, value: $0.1) })
  }
}
