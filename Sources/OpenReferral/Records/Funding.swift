import Foundation

/// Where a service's money comes from.
public struct Funding: Codable, Hashable, Sendable {
  public var id: UUID
  public var source: String?

  public init(id: UUID, source: String?) {
    self.id = id
    self.source = source
  }
}
