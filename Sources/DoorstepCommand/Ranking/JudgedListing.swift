import Foundation
import OpenReferral

/// A listing of a judged set, as its line of JSON has it. Fields that are not read here may stand there too.
struct JudgedListing: Decodable {
  let id: String
  let kind: String
  let name: String
  let description: String?
  let interests: [String]?
  let tasks: [String]?
  /// Who it is for.
  let eligibility: [String]?
  let languages: [String]?

  enum CodingKeys: String, CodingKey {
    case id, kind, name, description, interests, tasks, languages
    case eligibility = "who_for"
  }

  private static let kinds: [String: ListingKind] = [
    "group": .group, "activity": .activity, "service": .service, "microprovider": .microProvider,
    "micro-provider": .microProvider, "pa": .personalAssistant, "personal-assistant": .personalAssistant,
    "course": .course, "volunteering": .volunteering,
  ]

  var identifier: UUID { StableIdentifier.uuid("judged", id) }

  /// A service of that text, nowhere in particular.
  ///
  /// - Throws: `Outcome` with code 4 for a kind that there is not.
  func service() throws -> Service {
    guard let kind = Self.kinds[kind] else {
      let kinds = Self.kinds.keys.sorted().joined(separator: ", ")
      throw Outcome(.refused, "listing \(id): expected a kind such as \(kinds), found \"\(kind)\". Mend it.")
    }
    var service = Service(
      id: identifier, name: name, organization: Organization(id: identifier, name: name), kind: kind)
    service.description = description
    service.interests = interests ?? []
    service.eligibilityDescription = eligibility?.joined(separator: "; ")
    service.languages = (languages ?? []).map { Language(id: StableIdentifier.uuid("judged", id, $0), name: $0) }
    if let tasks, !tasks.isEmpty {
      var provider = CareProvider()
      provider.tasks = tasks
      service.provider = provider
    }
    return service
  }
}
