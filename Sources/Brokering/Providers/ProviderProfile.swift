import Foundation
import OpenReferral

/// A provider as a broker may see one: never a home, never contact details.
public struct ProviderProfile: Hashable, Sendable {
  public let id: UUID
  public let name: String
  public let kind: ListingKind
  public let facts: CareProvider
  public let languages: [Language]
  public let interests: [String]
  /// Where they travel to, as declared or as reduced from a home (`HomeReduction`).
  public let areas: [ServiceArea]
  /// The tasks that there are words for, out of what they say they do.
  public let tasks: TaskSet
  /// The half-hours they can work on their own; nil when they never said.
  public let week: WeekSlots?

  /// Nil for a service that is no active micro-provider or personal assistant.
  public init?(_ service: Service, vocabulary: TaskVocabulary) {
    guard service.kind.isCareProvider, service.status == .active, let facts = service.provider else { return nil }
    id = service.id
    name = service.name
    kind = service.kind
    self.facts = facts
    languages = service.languages
    interests = service.interests
    areas = service.serviceAreas
    tasks = facts.tasks.reduce(into: TaskSet()) { $0.formUnion(vocabulary.tasks(in: $1)) }
    week = facts.availability.isEmpty ? nil : Self.week(facts)
  }

  private static func week(_ facts: CareProvider) -> WeekSlots {
    let slots = WeekSlots(facts.availability)
    return facts.loneWorkingLimits.contains(.noNights) ? slots.withoutNights : slots
  }

  /// Minutes a week they have left; nil when not stated.
  public var minutesFree: Int? { facts.weeklyHoursFree.map { Int(($0 * 60).rounded(.down)) } }
}
