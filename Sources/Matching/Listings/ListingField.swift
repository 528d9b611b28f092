import OpenReferral

/// A part of a listing's text that is searched.
public enum ListingField: String, Hashable, Sendable, CaseIterable {
  /// Interests and taxonomy terms: what somebody said it serves.
  case interests
  /// What a micro-provider or personal assistant can do.
  case tasks
  case name
  /// What kind of offer it is, where people ask for the kind: "PA", "volunteering".
  case kind
  case description
  case organization
  case eligibility
  case languages
  /// What a personal assistant likes themselves: good for rapport, but not what they are there for.
  case sharedInterests = "shared interests"
  /// What a person said it is about, beside its text (`InterestTag`). It holds the names of concepts.
  case tags
  /// The same, said by its source's steward of everything the source lists.
  case sourceTags = "source tags"

  /// How much each word of the field counts; of labels, how much a label counts, its words sharing it.
  ///
  /// Name 1.5 and description 1 are the values of the judged-query study (../shared/design/relevance.md section 5,
  /// where a grid of 64 settings spanned only .463 to .472 nDCG@10); 2 for stated interests is that section's value for
  /// tags, marked there as a guess. 0.5 for shared interests is ours: the sample's personal assistants otherwise
  /// outrank its reading groups for "reading".
  public var weight: Double {
    switch self {
    case .interests, .tasks, .tags, .sourceTags: 2
    case .name: 1.5
    case .kind, .description, .organization, .eligibility, .languages: 1
    case .sharedInterests: 0.5
    }
  }

  /// How much a label of the thesaurus counts in the field: as its words do. An organisation's name says what it is
  /// for and not what each of its services is, so there a label counts half; our choice.
  var conceptWeight: Double { self == .organization ? 0.5 : weight }

  /// Whether it holds what people said beside the text.
  public var isTag: Bool { self == .tags || self == .sourceTags }

  /// Whether its texts are labels rather than running text. The words of a label share its weight: "reading" says
  /// reading with weight 2, "easy read information" with two thirds.
  public var isLabels: Bool {
    switch self {
    case .interests, .tasks, .kind, .sharedInterests, .tags, .sourceTags: true
    case .name, .description, .organization, .eligibility, .languages: false
    }
  }

  /// Whether its words count as such. Those of a kind do not, only what they mean: "personal assistant" must not
  /// answer "personal care".
  var holdsWords: Bool { self != .kind }

  private static func words(for kind: ListingKind) -> [String] {
    switch kind {
    case .personalAssistant: ["personal assistant"]
    case .microProvider: ["micro-provider"]
    case .volunteering: ["volunteering"]
    case .course: ["course"]
    case .group, .activity, .service: []
    }
  }

  /// The texts of the field in a service; empty when it has none, and for tags, which are no part of it. An
  /// organisation named like its service counts once.
  public func texts(of service: Service) -> [String] {
    let isAssistant = service.kind == .personalAssistant
    return switch self {
    case .interests: (isAssistant ? [] : service.interests) + service.attributes.map(\.taxonomyTerm.name)
    case .tasks: service.provider?.tasks ?? []
    case .name: [service.name]
    case .kind: Self.words(for: service.kind)
    case .description: service.description.map { [$0] } ?? []
    case .organization: service.organization.name == service.name ? [] : [service.organization.name]
    case .eligibility: service.eligibilityDescription.map { [$0] } ?? []
    case .languages: service.languages.compactMap(\.name)
    case .sharedInterests: isAssistant ? service.interests : []
    case .tags, .sourceTags: []
    }
  }
}
