import Foundation

/// Somebody asks how to reach a provider.
public struct RevealRequest: Hashable, Sendable {
  /// Bytes of free words at most.
  public static let longestWords = 300

  public let listing: UUID
  public let reason: RevealReason
  /// More about the reason; kept apart from the record, and erased with the provider. May be empty.
  public let words: String

  public init(listing: UUID, reason: RevealReason, words: String) {
    self.listing = listing
    self.reason = reason
    self.words = words
  }
}
