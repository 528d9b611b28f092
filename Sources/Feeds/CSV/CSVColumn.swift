/// Our own CSV columns, in the order they are written. First those of Doorstep's published form; the last seven are
/// read too, because other people's files have them, but never written.
enum CSVColumn: String, Hashable, Sendable, CaseIterable {
  case id, kind, organisation, name, description, interests, venue, address, town, postcode, latitude, longitude
  case reach, areas
  case travelMiles = "travel_miles"
  case times
  case timesNote = "times_note"
  case cost
  case minimumAge = "min_age"
  case maximumAge = "max_age"
  case whoFor = "who_for"
  case languages, accessibility, phone, email, website, status
  case assuredOn = "assured_on"
  case assuredBy = "assured_by"
  case gender
  case hourlyRate = "hourly_rate"
  case tasks, checks, availability
  case availabilityOn = "availability_on"
  case training = "training_done"
  case rates = "rates_by_time"
  case payers = "paid_by"
  case loneWorkingLimits = "lone_working"
  case faith = "faith_or_culture"
  case smokes
  case worksWithSmokers = "works_with_smokers"
  case worksWithPets = "works_with_pets"
  case drives
  case businessInsurance = "business_insurance"
  case hoursFree = "hours_free"
  case waitingWeeks = "waiting_weeks"
  case regulatedActivity = "regulated_activity"
  /// Name of the local authority it lies in.
  case district
  case charityNumber = "charity_number"
  case companyNumber = "company_number"
  /// How well the coordinates are known: point, postcode, area, place.
  case precision
  /// What the address is: physical, where people go, or postal, where only letters do.
  case locationType = "location_type"
  /// The day the source last changed the entry.
  case updated
  case uprn

  /// What only a provider has.
  static let ofProviders: [CSVColumn] = [
    .gender, .hourlyRate, .tasks, .checks, .availability, .availabilityOn, .training, .rates, .payers,
    .loneWorkingLimits, .faith, .smokes, .worksWithSmokers, .worksWithPets, .drives, .businessInsurance, .hoursFree,
    .waitingWeeks, .regulatedActivity,
  ]

  /// The columns of our own files.
  static let written = allCases.filter { !readOnly.contains($0) }

  private static let readOnly: Set<CSVColumn> = [
    .district, .charityNumber, .companyNumber, .precision, .locationType, .updated, .uprn,
  ]

  /// Columns whose cells hold several entries.
  var isList: Bool {
    switch self {
    case .interests, .reach, .areas, .cost, .whoFor, .languages, .accessibility, .phone, .tasks, .checks, .availability,
      .training, .rates, .payers, .loneWorkingLimits:
      true
    default: false
    }
  }

  /// What stands between columns of theirs that are joined into this one of ours, when it is no list.
  var joiner: String { self == .name || self == .description ? " " : ", " }

  /// Most unicode scalars kept.
  var longest: Int {
    switch self {
    case .name: 300
    case .description: 20_000
    case .interests, .areas, .tasks, .checks, .availability, .training, .times, .cost: 10_000
    default: 2_000
    }
  }
}
