/// What sort of Open Referral object a JSON object is, told by its members. A bare id and name could as well be an
/// organisation: it takes one member that only services have.
enum OpenReferralShape: Hashable, Sendable {
  case service
  /// A service nested in the link to one of its locations.
  case serviceAtLocation
  /// An organisation with its services nested inside.
  case organizationWithServices
  case organization, serviceAtLocationWithoutService, taxonomy, taxonomyTerm, apiDetails, other

  init(_ object: JSONObject) {
    let has = object.has
    if case .object(let service)? = object["service"], service.has("id") || service.has("name") {
      self = .serviceAtLocation
    } else if case .array? = object["services"] {
      self = .organizationWithServices
    } else if OpenReferralShape.serviceMembers.contains(where: has) {
      self = .service
    } else if has("taxonomy_terms") || (has("version") && has("name")) {
      self = .taxonomy
    } else if has("openapi_url") || has("profile") {
      self = .apiDetails
    } else if has("location") || has("location_id") {
      self = .serviceAtLocationWithoutService
    } else if OpenReferralShape.organizationMembers.contains(where: has) {
      self = .organization
    } else if has("term") || has("term_uri") || has("taxonomy") || has("parent_id") || has("vocabulary") {
      self = .taxonomyTerm
    } else {
      self = .other
    }
  }

  private static let serviceMembers = [
    "status", "organization", "organization_id", "schedules", "regular_schedules", "service_at_locations",
    "cost_options", "service_areas", "eligibilitys", "attending_type", "assured_date", "minimum_age",
  ]
  private static let organizationMembers = [
    "organization_identifiers", "website", "logo", "parent_organization_id", "uri",
  ]

  /// True when it holds services.
  var holdsServices: Bool {
    switch self {
    case .service, .serviceAtLocation, .organizationWithServices: true
    default: false
    }
  }

  /// What it is, for people.
  var inWords: String {
    switch self {
    case .service: "a service"
    case .serviceAtLocation: "a service at a location"
    case .organizationWithServices: "an organisation with its services"
    case .organization: "an organisation without its services"
    case .serviceAtLocationWithoutService: "a service at a location without the service"
    case .taxonomy: "a taxonomy"
    case .taxonomyTerm: "a taxonomy term"
    case .apiDetails: "the details of an API"
    case .other: "an object without the status, times or places of a service"
    }
  }
}
