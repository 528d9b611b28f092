import Foundation

/// Why a sync did not come to its end. The directory is as it was; what was read is kept, and the next sync goes on
/// from there.
public struct SyncFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was going on: "page 17 of https://example.org/services".
  public var location: String
  public var expected: String
  public var found: String
  /// What to do about it.
  public var remedy: String
  /// When the publisher may be asked again, where that is known.
  public var retryAt: Date?

  /// One line for people.
  public var description: String { "\(location): expected \(expected), found \(found). \(remedy)" }
}
