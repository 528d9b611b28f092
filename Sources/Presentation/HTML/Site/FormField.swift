import Doorstep

/// A field of one of the forms, by the name it is sent under: what an error message links to.
public struct FormField: Hashable, Sendable {
  /// The name of the input, unique in its form.
  public let name: String

  private init(_ name: String) { self.name = name }

  /// A field of the form of a need.
  public init(_ field: NeedField) { name = field.rawValue }

  // Finding.
  public static let interest = Self("interest")
  public static let near = Self("near")
  public static let within = Self("within")
  public static let kind = Self("kind")
  public static let day = Self("day")
  public static let when = Self("when")
  public static let access = Self("access")
  public static let check = Self("check")
  public static let language = Self("language")
  public static let gender = Self("gender")
  public static let age = Self("age")
  public static let rate = Self("rate")
  public static let travelMode = Self("by")
  public static let order = Self("sort")

  // Suggesting a change, signing in, and asking for contact details.
  public static let what = Self("what")
  public static let details = Self("details")
  public static let reply = Self("reply")
  public static let key = Self("key")
  public static let reason = Self("reason")
  public static let words = Self("words")

  // Shortlists.
  public static let reference = Self("reference")
  public static let days = Self("days")
  public static let outcome = Self("outcome")
  public static let confirm = Self("confirm")
  public static let keepNeed = Self("keep_need")
  public static let unmetReason = Self("unmet_reason")

  // The steward's decisions.
  public static let checkName = Self("check-name")
  public static let value = Self("value")
  public static let state = Self("state")
  public static let date = Self("date")
  public static let issuer = Self("issuer")
  public static let expires = Self("expires")
  public static let concept = Self("concept")
  public static let entry = Self("entry")

  /// The fields of the search form that are not folded away.
  static let alwaysShown: Set<FormField> = [.interest, .near, .within]

  /// The `id` of the field, or of its first choice: where a link in the error summary leads.
  var target: String { Self.firstChoices[name] ?? name }

  private static let firstChoices = [
    "kind": "kind-group", "day": "day-monday", "access": "access-step-free", "check": "check-enhanced-dbs",
    "gender": "gender-woman", "by": "by-foot", "sort": "sort-best", "what": "what-closed",
    "kinds": "kinds-personal-assistant", "reason": "reason-arrange-support", "outcome": "outcome-arranged",
    "confirm": "confirm-yes", "keep_need": "keep_need-yes", "unmet_reason": "unmet_reason-area",
    "state": "state-verified",
  ]
}
