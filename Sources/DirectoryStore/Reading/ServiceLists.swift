import OpenReferral

/// Everything that hangs on services, by the row number of the service, and the shared organizations.
struct ServiceLists {
  private let reachModes: [Int64: [ReachMode]]
  private let interests: [Int64: [String]]
  private let schedules: [Int64: [Schedule]]
  private let costOptions: [Int64: [CostOption]]
  private let serviceAreas: [Int64: [ServiceArea]]
  private let serviceAtLocations: [Int64: [ServiceAtLocation]]
  private let languages: [Int64: [Language]]
  private let funding: [Int64: [Funding]]
  private let contacts: [Int64: [Contact]]
  private let contactPhones: [Int64: [ContactPhone]]
  private let phones: [Int64: [Phone]]
  private let attributes: [Int64: [Attribute]]
  private let providers: [Int64: CareProvider]
  private let tasks: [Int64: [String]]
  private let checks: [Int64: [ProviderCheck]]
  private let availability: [Int64: [AvailabilityWindow]]
  private let training: [Int64: [ProviderTraining]]
  private let rates: [Int64: [ProviderRate]]
  private let payers: [Int64: [PayerKind]]
  private let limits: [Int64: [LoneWorkingLimit]]

  init(_ tables: ServiceTables) throws {
    reachModes = try tables.lists(.reachMode)
    interests = try tables.lists(.interest)
    schedules = try tables.lists(.schedule)
    costOptions = try tables.lists(.costOption)
    serviceAreas = try tables.lists(.serviceArea)
    languages = try tables.lists(.language)
    funding = try tables.lists(.funding)
    contacts = try tables.lists(.contact)
    contactPhones = try tables.lists(.contactPhone)
    phones = try tables.lists(.phone)
    providers = try tables.singles(.provider)
    tasks = try tables.lists(.providerTask)
    checks = try tables.lists(.providerCheck)
    availability = try tables.lists(.providerAvailability)
    training = try tables.lists(.providerTraining)
    rates = try tables.lists(.providerRate)
    payers = try tables.lists(.providerPayer)
    limits = try tables.lists(.providerLimit)
    serviceAtLocations = try tables.links(.serviceAtLocation, to: try tables.locations()) {
      (link: LocationLink, location) in ServiceAtLocation(id: link.id, location: location)
    }
    attributes = try tables.links(.attribute, to: try tables.singles(.taxonomyTerm)) {
      (link: AttributeLink, term) in Attribute(id: link.id, linkType: link.linkType, taxonomyTerm: term)
    }
  }

  /// Fills the lists of one service.
  func fill(_ service: inout Service, row: Int64) throws {
    service.reachModes = reachModes[row] ?? []
    service.interests = interests[row] ?? []
    service.schedules = schedules[row] ?? []
    service.costOptions = costOptions[row] ?? []
    service.serviceAreas = serviceAreas[row] ?? []
    service.serviceAtLocations = serviceAtLocations[row] ?? []
    service.languages = languages[row] ?? []
    service.funding = funding[row] ?? []
    service.contacts = contacts[row] ?? []
    try ContactPhone.distribute(contactPhones[row] ?? [], to: &service.contacts)
    service.phones = phones[row] ?? []
    service.attributes = attributes[row] ?? []
    service.provider = providers[row]
    service.provider?.tasks = tasks[row] ?? []
    service.provider?.checks = checks[row] ?? []
    service.provider?.availability = availability[row] ?? []
    service.provider?.training = training[row] ?? []
    service.provider?.rates = rates[row] ?? []
    service.provider?.payers = payers[row] ?? []
    service.provider?.loneWorkingLimits = limits[row] ?? []
  }
}
