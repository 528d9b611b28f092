import Foundation

/// A place where a service meets people (HSDS-UK 3.0 `location`).
public struct Location: Codable, Hashable, Sendable {
  public var id: UUID
  public var locationType: LocationType
  public var name: String?
  public var description: String?
  /// WGS84 decimal degrees; both coordinates or neither.
  public var latitude: Double?
  public var longitude: Double?
  /// How well the coordinates are known. It bounds what may be said about distance. Doorstep's own.
  public var precision: LocationPrecision
  /// Number in an address register, such as a UPRN.
  public var externalIdentifier: String?
  public var externalIdentifierType: String?
  public var addresses: [Address]
  public var accessibility: [Accessibility]

  enum CodingKeys: String, CodingKey {
    case id, name, description, latitude, longitude, precision, addresses, accessibility
    case locationType = "location_type"
    case externalIdentifier = "external_identifier"
    case externalIdentifierType = "external_identifier_type"
  }

  /// A location with no coordinates yet.
  public init(id: UUID, locationType: LocationType = .physical, name: String? = nil) {
    self.id = id
    self.locationType = locationType
    self.name = name
    self.precision = .none
    self.addresses = []
    self.accessibility = []
  }
}
