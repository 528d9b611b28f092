import Foundation

/// A taxonomy term said of a service (HSDS-UK 3.0 `attribute`).
public struct Attribute: Codable, Hashable, Sendable {
  public var id: UUID
  /// What the link says: "service_type", "circumstance".
  public var linkType: String?
  public var taxonomyTerm: TaxonomyTerm

  enum CodingKeys: String, CodingKey {
    case id
    case linkType = "link_type"
    case taxonomyTerm = "taxonomy_term"
  }

  public init(id: UUID, linkType: String? = nil, taxonomyTerm: TaxonomyTerm) {
    self.id = id
    self.linkType = linkType
    self.taxonomyTerm = taxonomyTerm
  }
}
