import Foundation

/// What somebody said is wrong with an entry, as it is kept for the stewards.
struct Suggestion: Codable, Hashable, Sendable {
  /// Nil in files of before there were any.
  var id: UUID?
  /// `yyyy-MM-dd`.
  let date: String
  let service: UUID
  /// What it is about: see `SuggestForm.Subject`.
  let what: String
  let details: String
  /// How to answer, if they wish that; may be empty.
  let reply: String
}
