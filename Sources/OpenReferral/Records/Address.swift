import Foundation

/// A postal address (HSDS-UK 3.0 `address`). All parts may be missing in real data.
public struct Address: Codable, Hashable, Sendable {
  public var id: UUID
  public var attention: String?
  /// Street line or lines.
  public var address1: String?
  /// Town or locality.
  public var city: String?
  public var region: String?
  public var stateProvince: String?
  /// In the form `WN5 8LZ` when it is a postcode of Great Britain.
  public var postalCode: String?
  /// Two-letter code, `GB`.
  public var country: String?
  public var addressType: LocationType

  enum CodingKeys: String, CodingKey {
    case id, attention, city, region, country
    case address1 = "address_1"
    case stateProvince = "state_province"
    case postalCode = "postal_code"
    case addressType = "address_type"
  }

  public init(id: UUID, address1: String? = nil, city: String? = nil, postalCode: String? = nil) {
    self.id = id
    self.address1 = address1
    self.city = city
    self.postalCode = postalCode
    self.country = "GB"
    self.addressType = .physical
  }
}
