import Foundation

/// One thing that makes a location easier to use (HSDS-UK 3.0 `accessibility`).
public struct Accessibility: Codable, Hashable, Sendable {
  public var id: UUID
  /// In words: "step-free", "hearing loop".
  public var description: String?
  public var details: String?
  public var url: String?

  public init(id: UUID, description: String?, details: String? = nil, url: String? = nil) {
    self.id = id
    self.description = description
    self.details = details
    self.url = url
  }
}
