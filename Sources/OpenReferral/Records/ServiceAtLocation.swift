import Foundation

/// A service offered at one location: the pair most listings are made of.
public struct ServiceAtLocation: Codable, Hashable, Sendable {
  public var id: UUID
  public var location: Location

  public init(id: UUID, location: Location) {
    self.id = id
    self.location = location
  }
}
