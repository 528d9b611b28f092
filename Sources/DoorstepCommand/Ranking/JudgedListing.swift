import Foundation
import Matching
import OpenReferral

/// A listing of a judged set, as its line of JSON has it.
struct JudgedListing: Decodable {
  let id: String
  let kind: String
  let name: String
  let description: String?
  let interests: [String]?
  let tasks: [String]?
  /// Who it is for.
  let eligibility: String?

  private static let kinds: [String: ListingKind] = [
    "group": .group, "activity": .activity, "service": .service, "microprovider": .microProvider,
    "micro-provider": .microProvider, "pa": .personalAssistant, "personal-assistant": .personalAssistant,
    "course": .course, "volunteering": .volunteering,
  ]

  /// A listing of that text, somewhere; nil for a kind that there is not.
  var listing: Listing? {
    guard let kind = Self.kinds[kind] else { return nil }
    let identifier = StableIdentifier.uuid("judged", id)
    var service = Service(id: identifier, name: name, organization: Organization(id: identifier, name: name), kind: kind)
    service.description = description
    service.interests = interests ?? []
    service.eligibilityDescription = eligibility
    if let tasks, !tasks.isEmpty {
      var provider = CareProvider()
      provider.tasks = tasks
      service.provider = provider
    }
    let source = RecordSource(key: "judged", name: "Judged listings", licence: "-", attribution: "-")
    return ListingBuilder().listings(of: service, from: source).first
  }
}
