import Foundation

/// What somebody said is wrong with an entry, as stewards read it.
public struct StewardSuggestion: Hashable, Sendable {
  public let id: UUID
  /// `yyyy-MM-dd`.
  public let date: String
  public let service: UUID
  /// Nil when it is about something that this program does not know.
  public let subject: SuggestForm.Subject?
  public let details: String
  /// How to answer; empty for not at all.
  public let reply: String
  /// Whether a steward has dealt with it.
  public let isSettled: Bool

  public init(
    id: UUID, date: String, service: UUID, subject: SuggestForm.Subject?, details: String, reply: String,
    isSettled: Bool
  ) {
    self.id = id
    self.date = date
    self.service = service
    self.subject = subject
    self.details = details
    self.reply = reply
    self.isSettled = isSettled
  }
}
