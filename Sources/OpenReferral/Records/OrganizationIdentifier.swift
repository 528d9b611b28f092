import Foundation

/// A register number of an organisation, such as a charity number.
public struct OrganizationIdentifier: Codable, Hashable, Sendable {
  public var id: UUID
  /// Register by its org-id.guide code: `GB-CHC` (charities), `GB-COH` (companies).
  public var scheme: String?
  /// The register's name in words.
  public var type: String
  /// The number as the register writes it.
  public var identifier: String

  enum CodingKeys: String, CodingKey {
    case id, identifier
    case scheme = "identifier_scheme"
    case type = "identifier_type"
  }

  public init(id: UUID, scheme: String?, type: String, identifier: String) {
    self.id = id
    self.scheme = scheme
    self.type = type
    self.identifier = identifier
  }
}
