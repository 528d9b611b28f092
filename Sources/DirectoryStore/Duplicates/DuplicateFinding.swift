import Foundation

/// Two services of different sources that may be the same thing, as the machine sees them.
public struct DuplicateFinding: Hashable, Sendable {
  /// The one to be shown if they are the same.
  public var shown: UUID
  /// The one to be merged into it.
  public var other: UUID
  public var parts: [DuplicatePart]
  /// Whether they may be merged without asking a person.
  public var isClear: Bool

  public init(shown: UUID, other: UUID, parts: [DuplicatePart], isClear: Bool) {
    self.shown = shown
    self.other = other
    self.parts = parts
    self.isClear = isClear
  }
}
