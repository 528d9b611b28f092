/// A field of a service that a person may put right over its source's head.
public enum CorrectableField: String, Hashable, Sendable, CaseIterable {
  case name
  case description
  /// The first public telephone number.
  case phone
  case email
  case url
  case status
  /// The day somebody last checked the entry. A later day of the source stands above it.
  case assured
}
