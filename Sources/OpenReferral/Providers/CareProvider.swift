import Foundation

/// What a broker needs to know of a micro-provider or a personal assistant. Doorstep's own: the standard has none.
///
/// Nothing here may place a personal assistant's home. Unknown is nil or empty, and is never to be read as "no".
public struct CareProvider: Codable, Hashable, Sendable {
  /// What they do: "personal care", "meals".
  public var tasks: [String]
  /// Pounds an hour, daytime.
  public var hourlyRate: Decimal?
  /// As the provider describes it: "woman".
  public var gender: String?
  /// How far they travel from their public area, in metres.
  public var travelRadiusInMetres: Double?
  public var checks: [ProviderCheck]
  /// Weekly times they can work.
  public var availability: [AvailabilityWindow]
  /// The day the availability was stated, `yyyy-MM-dd`.
  public var availabilityAsOf: String?

  enum CodingKeys: String, CodingKey {
    case tasks, gender, checks, availability
    case hourlyRate = "hourly_rate"
    case travelRadiusInMetres = "travel_radius_metres"
    case availabilityAsOf = "availability_as_of"
  }

  /// A provider of whom nothing is known yet.
  public init() {
    tasks = []
    checks = []
    availability = []
  }
}
