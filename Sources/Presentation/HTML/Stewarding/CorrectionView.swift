import DirectoryStore
import OpenReferral

/// What stewards see of the fields that can be put right. How to reach a personal assistant is not among it: that takes
/// a look that is on record.
struct CorrectionView {
  private let stored: StoredService

  init(_ stored: StoredService) { self.stored = stored }

  /// Fields that can be put right, beside the checks.
  static let fields = CorrectableField.plain.filter { $0 != .assured }

  /// What a field is called: "Telephone".
  static func title(of field: CorrectableField) -> String {
    switch field {
    case .name: "Name"
    case .description: "Description"
    case .phone: "Telephone"
    case .email: "E-mail"
    case .url: "Website"
    case .status: "Status"
    case .assured: "Checked"
    case .check(let name): Capitals.first(of: name)
    }
  }

  /// True for what only a look on record shows.
  func isWithheld(_ field: CorrectableField) -> Bool {
    stored.service.kind == .personalAssistant && [.phone, .email, .url].contains(field)
  }

  /// What a field says now, for people; nil when it may not be shown.
  func value(of field: CorrectableField) -> String? {
    guard !isWithheld(field) else { return nil }
    // What is held or merged reads as inactive, whatever its status.
    return phrase(stored.service.value(of: field), field)
  }

  /// What was put right, in quotation marks where it is text.
  func ours(_ correction: Correction) -> String {
    isWithheld(correction.field) ? "withheld here" : phrase(correction.value, correction.field)
  }

  /// What the source says now.
  func theirs(_ correction: Correction) -> String {
    isWithheld(correction.field) ? "something else" : phrase(correction.sourceSays, correction.field)
  }

  private func phrase(_ value: String?, _ field: CorrectableField) -> String {
    guard let value else { return "nothing" }
    switch field {
    case .assured: return DateWording.phrase(for: value)
    case .check(let name):
      return ProviderCheck(name: name, statement: value).map { CheckWording.state(of: $0) } ?? value
    case .name, .description, .phone, .email, .url, .status: return value
    }
  }
}
