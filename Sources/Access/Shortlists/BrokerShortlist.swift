import Foundation

/// A broker's shortlist for one case, kept under a reference until a day.
public struct BrokerShortlist: Hashable, Sendable {
  /// Someone on it.
  public struct Entry: Hashable, Sendable {
    public let provider: UUID
    /// May be empty.
    public let note: String

    public init(provider: UUID, note: String) {
      self.provider = provider
      self.note = note
    }
  }

  /// Most providers on one.
  public static let mostProviders = 20
  /// Bytes of a note at most.
  public static let longestNote = 1_000
  /// Days it is kept unless somebody says otherwise, and at most.
  public static let usualDays = 90
  public static let mostDays = 400

  /// 160 random bits: what the record names it by, so that the reference can go without a trace.
  public let id: String
  public let organization: String
  public let reference: ShortlistReference
  /// By UTC, `yyyy-MM-dd`.
  public let created: String
  /// The last day it is kept.
  public let expires: String
  /// By the names of the need's fields, as it was given; nil when it is not to be kept.
  public let need: [String: [String]]?
  /// In the order they were put on it.
  public let entries: [Entry]
  /// Nil while it is open.
  public let outcome: ShortlistOutcome?
  /// The day of the outcome.
  public let outcomeDay: String?

  /// One that is only drawn, or was read.
  public init(
    id: String, organization: String, reference: ShortlistReference, created: String, expires: String,
    need: [String: [String]]?, entries: [Entry], outcome: ShortlistOutcome?, outcomeDay: String?
  ) {
    self.id = id
    self.organization = organization
    self.reference = reference
    self.created = created
    self.expires = expires
    self.need = need
    self.entries = entries
    self.outcome = outcome
    self.outcomeDay = outcomeDay
  }
}
