import Foundation

/// An area a service covers or travels to (HSDS-UK 3.0 `service_area`).
public struct ServiceArea: Codable, Hashable, Sendable {
  public var id: UUID
  /// In words, as published: "Orrell", "anywhere in Wigan borough".
  public var name: String?
  /// The source's own geometry, such as GeoJSON text. Kept, not interpreted.
  public var extent: String?
  public var extentType: String?
  public var uri: String?
  /// The area as the engine tests it. Doorstep's own.
  public var coverage: Coverage

  enum CodingKeys: String, CodingKey {
    case id, name, extent, uri, coverage
    case extentType = "extent_type"
  }

  public init(id: UUID, name: String?, coverage: Coverage = .unresolved) {
    self.id = id
    self.name = name
    self.coverage = coverage
  }
}
