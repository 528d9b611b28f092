/// A field of one of the forms, by what an error message links to.
public enum FormField: String, Hashable, Sendable {
  case interest, near, within, kind, day, when, access, check, language, gender, age, rate
  case travelMode = "by"
  case order = "sort"
  case what, details, reply
  case key, reason, words
  // A need, by the names of `NeedField`.
  case tasks, visits, place, budget, payer, kinds, training, checks, languages, drives, interests
  case highestRate = "highest_rate"
  case businessInsurance = "business_insurance"
  case nonSmoker = "non_smoker"
  case startWithinWeeks = "start_within_weeks"
  case homeHasPets = "home_has_pets"
  case homeHasSmoker = "home_has_smoker"
  case personGender = "person_gender"
  case notWith = "not_with"
  case wishedTasks = "nice_tasks"
  case wishedTraining = "nice_training"
  case wishedGender = "nice_gender"
  case wishedLanguages = "nice_languages"
  case wishedFaith = "nice_faith"
  case employmentAllowance = "employment_allowance"
  case mostPeople = "most_people"
  case reference, days, outcome, confirm
  case keepNeed = "keep_need"
  case unmetReason = "unmet_reason"
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
    case .kinds: "kinds-personal-assistant"
    case .reason: "reason-arrange-support"
    case .outcome: "outcome-arranged"
    case .confirm: "confirm-yes"
    case .keepNeed: "keep_need-yes"
    case .unmetReason: "unmet_reason-area"
    case .state: "state-verified"
    default: rawValue
    }
  }
}
