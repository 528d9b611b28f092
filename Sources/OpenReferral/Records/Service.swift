import Foundation

/// Something that is offered: the centre of the Open Referral UK model, with all that belongs to it nested inside.
///
/// Fields and coding keys are those of HSDS-UK 3.0 (`schema/service.json`). Four fields are Doorstep's own, because
/// the standard has no place for them: `kind`, `reachModes`, `interests` and `provider`.
/// An empty list means "not stated", never "none".
public struct Service: Codable, Hashable, Sendable {
  /// Identity, unique over the whole directory and stable from one import to the next.
  public var id: UUID
  /// What people call it. Never empty.
  public var name: String
  /// Who runs it.
  public var organization: Organization
  /// What sort of introduction this is.
  public var kind: ListingKind
  /// How the person and the service meet. Empty: follow from the locations and areas (see `effectiveReachModes`).
  public var reachModes: [ReachMode]
  /// Whether it can be offered today.
  public var status: ServiceStatus
  /// What it does, in plain text.
  public var description: String?
  /// Plain words for the interests and needs it serves, as given by its source or a person: "reading", "dogs".
  public var interests: [String]
  /// Web page of the service, `http` or `https` only.
  public var url: String?
  /// Public e-mail address.
  public var email: String?
  /// A notice the source wants shown.
  public var alert: String?
  /// Accreditations in the source's words.
  public var accreditations: String?
  /// Youngest age served, in whole years; nil when not stated.
  public var minimumAge: Int?
  /// Oldest age served, in whole years; nil when not stated.
  public var maximumAge: Int?
  /// Who it is for, in words: "Carers".
  public var eligibilityDescription: String?
  /// The day somebody last checked the entry, `yyyy-MM-dd`. A later `lastModified` is not a check.
  public var assuredDate: String?
  /// Who checked it: a role or an organisation.
  public var assuredBy: String?
  /// When the source last changed it, as the source wrote it (ISO 8601).
  public var lastModified: String?
  public var schedules: [Schedule]
  public var costOptions: [CostOption]
  public var serviceAreas: [ServiceArea]
  public var serviceAtLocations: [ServiceAtLocation]
  public var languages: [Language]
  public var funding: [Funding]
  public var contacts: [Contact]
  /// Public telephone numbers.
  public var phones: [Phone]
  public var attributes: [Attribute]
  /// What brokers need to know of a micro-provider or personal assistant; nil for every other kind.
  public var provider: CareProvider?

  enum CodingKeys: String, CodingKey {
    case id, name, organization, kind, status, description, interests, url, email, alert, accreditations
    case reachModes = "reach_modes"
    case minimumAge = "minimum_age"
    case maximumAge = "maximum_age"
    case eligibilityDescription = "eligibility_description"
    case assuredDate = "assured_date"
    case assuredBy = "assured_by"
    case lastModified = "last_modified"
    case schedules
    case costOptions = "cost_options"
    case serviceAreas = "service_areas"
    case serviceAtLocations = "service_at_locations"
    case languages, funding, contacts, phones, attributes, provider
  }

  /// A service of which only the required facts are known.
  public init(id: UUID, name: String, organization: Organization, kind: ListingKind = .service) {
    self.id = id
    self.name = name
    self.organization = organization
    self.kind = kind
    self.status = .active
    self.reachModes = []
    self.interests = []
    self.schedules = []
    self.costOptions = []
    self.serviceAreas = []
    self.serviceAtLocations = []
    self.languages = []
    self.funding = []
    self.contacts = []
    self.phones = []
    self.attributes = []
  }

  /// Whether its place is nobody's business: a personal assistant's always, a micro-provider's who only travels.
  public var hidesPlace: Bool {
    kind == .personalAssistant || kind == .microProvider && !effectiveReachModes.contains(.venue)
  }

  /// The service as the public may see it: where a provider only travels, the place they start from is theirs alone;
  /// and how to reach a personal assistant is shown to those who may ask, one at a time, and is on record.
  public var publicView: Service {
    guard hidesPlace else { return self }
    var view = kind == .personalAssistant ? withoutContacts : self
    view.serviceAtLocations = []
    return view
  }

  /// The service without any way to reach whoever offers it.
  public var withoutContacts: Service {
    var view = self
    view.phones = []
    view.contacts = []
    (view.email, view.url) = (nil, nil)
    (view.organization.email, view.organization.website) = (nil, nil)
    (view.organization.logo, view.organization.uri) = (nil, nil)
    return view
  }

  /// How the person and the service meet: as stated, else *you go there* when it has a location, *they come to you*
  /// when it has an area. Empty when nothing is known.
  public var effectiveReachModes: [ReachMode] {
    if !reachModes.isEmpty { return reachModes }
    var modes: [ReachMode] = []
    if serviceAtLocations.contains(where: { $0.location.locationType == .physical }) { modes.append(.venue) }
    if serviceAtLocations.contains(where: { $0.location.locationType == .virtual }) { modes.append(.remote) }
    if modes.isEmpty, !serviceAreas.isEmpty { modes.append(.travels) }
    return modes
  }
}
