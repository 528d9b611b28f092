/// The tables that hold records, by the names of HSDS-UK 3.0 where it has one.
extension Table {
  static let service = single(
    "service", of: .service, link: "organization",
    "name", "kind", "status", "description", "url", "email", "alert", "accreditations", "minimum_age", "maximum_age",
    "eligibility_description", "assured_date", "assured_by", "last_modified")
  static let reachMode = list("service_reach_mode", "reach_mode")
  static let interest = list("service_interest", "interest")
  static let schedule = list(
    "schedule",
    "id", "valid_from", "valid_to", "dtstart", "freq", "interval", "byday", "bymonthday", "opens_at", "closes_at",
    "description", "notes", "schedule_link", "attending_type")
  static let costOption = list(
    "cost_option", "id", "option", "amount", "amount_description", "valid_from", "valid_to")
  static let serviceArea = list(
    "service_area",
    "id", "name", "extent", "extent_type", "uri", "coverage", "centre_latitude", "centre_longitude", "radius_metres",
    "district_code")
  static let language = list("language", "id", "name", "code", "note", "level")
  static let funding = list("funding", "id", "source")
  static let contact = list("contact", "id", "name", "title", "email")
  static let contactPhone = list("contact_phone", "contact", "id", "number", "description")
  static let phone = list("phone", "id", "number", "description")
  static let serviceAtLocation = list("service_at_location", link: "location", "id")
  static let attribute = list("attribute", link: "taxonomy_term", "id", "link_type")

  static let provider = single(
    "provider", of: .service, key: "service",
    "hourly_rate", "gender", "travel_radius_metres", "availability_as_of", "faith", "smokes", "works_with_smokers",
    "works_with_pets", "drives", "business_insurance", "weekly_hours_free", "waiting_weeks", "registered")
  static let providerTask = list("provider_task", "task")
  static let providerCheck = list(
    "provider_check", "name", "state", "date", "issuer", "expires", "level", "country")
  static let providerAvailability = list("provider_availability", "weekday", "start_minute", "end_minute")
  static let providerTraining = list("provider_training", "name", "date", "expires")
  static let providerRate = list("provider_rate", "band", "amount")
  static let providerPayer = list("provider_payer", "payer")
  static let providerLimit = list("provider_limit", "lone_working_limit")

  static let organization = shared(
    "organization", of: .organization,
    "id", "name", "description", "email", "website", "logo", "uri", "parent_organization_id")
  static let organizationIdentifier = list(
    "organization_identifier", of: .organization, "id", "identifier_scheme", "identifier_type", "identifier")
  static let location = shared(
    "location", of: .location,
    "id", "location_type", "name", "description", "latitude", "longitude", "precision", "external_identifier",
    "external_identifier_type")
  static let address = list(
    "address", of: .location,
    "id", "attention", "address_1", "city", "region", "state_province", "postal_code", "country", "address_type")
  static let accessibility = list("accessibility", of: .location, "id", "description", "details", "url")
  static let taxonomyTerm = shared(
    "taxonomy_term", of: .taxonomyTerm, "id", "name", "description", "taxonomy", "parent_id", "term_uri")

  /// The lists that shared records own.
  static let sharedLists = [organizationIdentifier, address, accessibility]
}
