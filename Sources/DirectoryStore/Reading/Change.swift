import Foundation

/// One line of the change log: what an import did to one service.
public struct Change: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case added
    /// Its content, its source identifier or the facts of its source changed.
    case changed
    case removed
  }

  public var generation: Int
  public var serviceID: UUID
  public var kind: Kind

  public init(generation: Int, serviceID: UUID, kind: Kind) {
    self.generation = generation
    self.serviceID = serviceID
    self.kind = kind
  }
}
