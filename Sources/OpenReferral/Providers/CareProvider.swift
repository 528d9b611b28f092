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
  /// Courses done.
  public var training: [ProviderTraining]
  /// What they ask by part of the week, each part at most once; `hourlyRate` stands for what is not listed.
  public var rates: [ProviderRate]
  /// Who may pay them.
  public var payers: [PayerKind]
  public var loneWorkingLimits: [LoneWorkingLimit]
  /// Faith or culture, as they describe it.
  public var faith: String?
  public var smokes: Bool?
  /// Whether they work in a home where somebody smokes.
  public var worksWithSmokers: Bool?
  /// Whether they work in a home with pets.
  public var worksWithPets: Bool?
  /// Whether they drive.
  public var drives: Bool?
  /// Whether their motor insurance covers driving for work.
  public var hasBusinessInsurance: Bool?
  /// Hours a week they still have free, 0 to 168.
  public var weeklyHoursFree: Double?
  /// Weeks until they can start; 0 is now.
  public var waitingWeeks: Int?
  /// Whether they are registered for regulated activity, such as personal care, where the law asks for it.
  public var isRegistered: Bool?

  enum CodingKeys: String, CodingKey {
    case tasks, gender, checks, availability
    case hourlyRate = "hourly_rate"
    case travelRadiusInMetres = "travel_radius_metres"
    case availabilityAsOf = "availability_as_of"
    case training, rates, payers, faith, smokes, drives
    case loneWorkingLimits = "lone_working_limits"
    case worksWithSmokers = "works_with_smokers"
    case worksWithPets = "works_with_pets"
    case hasBusinessInsurance = "business_insurance"
    case weeklyHoursFree = "weekly_hours_free"
    case waitingWeeks = "waiting_weeks"
    case isRegistered = "registered"
  }

  /// A provider of whom nothing is known yet.
  public init() {
    tasks = []
    checks = []
    availability = []
    training = []
    rates = []
    payers = []
    loneWorkingLimits = []
  }
}
