import Foundation

/// A term of a controlled vocabulary (HSDS-UK 3.0 `taxonomy_term`).
public struct TaxonomyTerm: Codable, Hashable, Sendable {
  public var id: UUID
  public var name: String
  public var description: String?
  /// The vocabulary's name.
  public var taxonomy: String?
  public var parentID: UUID?
  public var termURI: String?

  enum CodingKeys: String, CodingKey {
    case id, name, description, taxonomy
    case parentID = "parent_id"
    case termURI = "term_uri"
  }

  public init(id: UUID, name: String, description: String? = nil, taxonomy: String? = nil) {
    self.id = id
    self.name = name
    self.description = description
    self.taxonomy = taxonomy
  }
}
