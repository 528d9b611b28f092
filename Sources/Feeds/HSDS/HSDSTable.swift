/// The tables of a directory in HSDS form that are read, with the names they go by from version 1 to 3.
enum HSDSTable: CaseIterable {
  case service, organization, location, address, serviceAtLocation, schedule, phone, contact, eligibility, language
  case accessibility, taxonomyTerm, attribute, costOption, funding, serviceArea

  /// File names without their ending, in the order in which they are looked for.
  var names: [String] {
    switch self {
    case .service: ["services", "service"]
    case .organization: ["organizations", "organization"]
    case .location: ["locations", "location"]
    case .address: ["physical_addresses", "addresses", "address", "postal_addresses"]
    case .serviceAtLocation: ["services_at_location", "service_at_locations", "service_at_location"]
    case .schedule: ["schedules", "schedule", "regular_schedules", "regular_schedule"]
    case .phone: ["phones", "phone"]
    case .contact: ["contacts", "contact"]
    case .eligibility: ["eligibility", "eligibilities", "eligibilitys"]
    case .language: ["languages", "language"]
    case .accessibility: ["accessibility_for_disabilities", "accessibility"]
    case .taxonomyTerm: ["taxonomy_terms", "taxonomy_term", "taxonomy", "taxonomies"]
    case .attribute: ["services_taxonomy", "service_taxonomys", "service_taxonomy", "attributes", "attribute"]
    case .costOption: ["cost_options", "cost_option"]
    case .funding: ["funding", "fundings"]
    case .serviceArea: ["service_areas", "service_area", "areas"]
    }
  }

  /// Whether a folder must hold it.
  var isRequired: Bool { self == .service }
}
