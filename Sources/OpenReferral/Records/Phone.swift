import Foundation

/// A public telephone number.
public struct Phone: Codable, Hashable, Sendable {
  public var id: UUID
  /// As published, spaces kept.
  public var number: String
  public var description: String?

  public init(id: UUID, number: String, description: String? = nil) {
    self.id = id
    self.number = number
    self.description = description
  }
}
