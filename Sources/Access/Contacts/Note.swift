import Foundation

/// What an organisation noted about a listing, for itself.
public struct Note: Hashable, Sendable {
  /// Bytes at most.
  public static let longestWords = 2_000

  /// 160 random bits, so that none can be guessed.
  public let id: String
  public let organization: String
  public let listing: UUID
  /// The public part of the key it was written with.
  public let key: String
  /// By UTC, `yyyy-MM-dd`.
  public let day: String
  public let words: String
}
