import Foundation

/// Who runs services (HSDS-UK 3.0 `organization`).
public struct Organization: Codable, Hashable, Sendable {
  public var id: UUID
  /// Never empty.
  public var name: String
  public var description: String?
  public var email: String?
  public var website: String?
  public var logo: String?
  public var uri: String?
  public var parentOrganizationID: UUID?
  /// Charity, company and other register numbers.
  public var identifiers: [OrganizationIdentifier]

  enum CodingKeys: String, CodingKey {
    case id, name, description, email, website, logo, uri
    case parentOrganizationID = "parent_organization_id"
    case identifiers = "organization_identifiers"
  }

  public init(id: UUID, name: String, description: String? = nil, identifiers: [OrganizationIdentifier] = []) {
    self.id = id
    self.name = name
    self.description = description
    self.identifiers = identifiers
  }
}
