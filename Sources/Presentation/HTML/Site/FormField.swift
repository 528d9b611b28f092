/// A field of one of the forms, by what an error message links to.
public enum FormField: String, Hashable, Sendable {
  case interest, near, within, kind, day, when, access, check, language, gender, age, rate
  case travelMode = "by"
  case order = "sort"
  case what, details, reply
  case key, reason, words
  case checkName = "check-name"
  case value, state, date, issuer, expires, concept, entry

  /// The fields of the search form that are not folded away.
  static let alwaysShown: Set<FormField> = [.interest, .near, .within]

  /// The `id` of the field, or of its first choice: where a link in the error summary leads.
  var target: String {
    switch self {
    case .kind: "kind-group"
    case .day: "day-monday"
    case .access: "access-step-free"
    case .check: "check-enhanced-dbs"
    case .gender: "gender-woman"
    case .travelMode: "by-foot"
    case .order: "sort-best"
    case .what: "what-closed"
    case .reason: "reason-arrange-support"
    case .state: "state-verified"
    default: rawValue
    }
  }
}
