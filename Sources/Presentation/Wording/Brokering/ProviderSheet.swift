import Brokering
import OpenReferral
import Schedules

/// What a person, or who helps them, needs to know of one provider to choose and to ask: each point is either checked
/// by somebody named, or a question. No contact details and no home.
public struct ProviderSheet: Sendable {
  public let name: String
  /// "personal assistant".
  public let kind: String
  /// What they offer, by name; only what is stated.
  public let facts: [(name: String, value: String)]
  /// A sentence each; never empty.
  public let checked: [String]
  /// A sentence each, and none of it blames.
  public let toAsk: [String]

  /// - Parameter day: the day it is read, `yyyy-MM-dd`.
  public init(_ service: Service, day: String) {
    let service = service.publicView
    let provider = service.provider ?? CareProvider()
    name = service.name
    kind = KindWording.singular(service.kind)
    facts = Self.facts(service, provider)
    checked = Self.checked(provider, day)
    toAsk = Self.claims(provider, day) + Self.gaps(provider, service.kind) + Self.open(service, provider, day)
  }

  private static func facts(_ service: Service, _ provider: CareProvider) -> [(name: String, value: String)] {
    let all = [
      ("What they do", provider.tasks.joined(separator: ", ")),
      ("Where", service.serviceAreas.map(AreaWording.phrase).joined(separator: ", ")),
      ("When", provider.availability.isEmpty ? "" : Capitals.first(of: ScheduleWording.phrase(for: service))),
      ("Cost", provider.hourlyRate == nil ? "" : CostWording.phrase(for: service)),
      ("Paid", provider.payers.map(PayerWording.phrase).joined(separator: ", ")),
      ("Speaks", service.languages.compactMap(\.name).joined(separator: ", ")),
      ("Likes", service.interests.joined(separator: ", ")),
      ("Training", provider.training.map(\.name).joined(separator: ", ")),
      ("Drives", provider.drives.map { $0 ? "yes" : "no" } ?? ""),
    ]
    return all.filter { !$0.1.isEmpty }.map { (name: $0.0, value: Capitals.first(of: $0.1)) }
  }

  // MARK: What is checked

  private static func checked(_ provider: CareProvider, _ day: String) -> [String] {
    let seen = provider.checks.filter { $0.supportedState != .claimed && !$0.isExpired(on: day) }
    guard !seen.isEmpty else { return ["Nobody has checked anything yet."] }
    return seen.map { Capitals.first(of: CheckWording.phrase(for: $0, today: day)) + "." }
  }

  // MARK: What to ask

  private static func claims(_ provider: CareProvider, _ day: String) -> [String] {
    provider.checks.compactMap { check in
      if check.isExpired(on: day), let expires = check.expires {
        return "Their \(check.name) ran out on \(DateWording.phrase(for: expires)). Ask for a new one."
      }
      return check.supportedState == .claimed ? "They say they have: \(check.name). Ask to see it." : nil
    }
      + provider.training.map { course in
        course.isExpired(on: day)
          ? "Their training in \(course.name) has run out. Ask if they have done it again."
          : "They say they are trained in \(course.name). Ask to see the certificate."
      }
  }

  /// What everybody should be asked for, where nothing is said of it.
  private static func gaps(_ provider: CareProvider, _ kind: ListingKind) -> [String] {
    let usual = [
      ("DBS", "Ask if they have a DBS check. It looks for past crimes."),
      ("references", "Ask for two people who know their work."),
      ("insurance", "Ask if they are insured in case something goes wrong."),
    ]
    let work = kind == .personalAssistant ? [("right to work", "Ask to see that they may work in the UK.")] : []
    return (usual + work).filter { name, _ in
      !provider.checks.contains { PlainWords($0.name).contains(PlainWords(name)) }
    }.map(\.1)
  }

  private static func open(_ service: Service, _ provider: CareProvider, _ day: String) -> [String] {
    var questions: [AskFirst] = []
    if provider.tasks.isEmpty { questions.append(.tasks) }
    if service.serviceAreas.isEmpty { questions.append(.area) }
    if provider.availability.isEmpty {
      questions.append(.times)
    } else if let age = age(provider, day) {
      questions.append(.timesAreOld(days: age))
    }
    if provider.hourlyRate == nil { questions.append(.rate) }
    if provider.waitingWeeks == nil { questions.append(.start) }
    let doesCare = provider.tasks.contains { PlainWords($0).contains(PlainWords("personal care")) }
    if service.kind == .microProvider, doesCare, provider.isRegistered != true { questions.append(.registration) }
    return questions.map { AskFirstWording.sentence(for: $0) }
  }

  /// Nil when the times are fresh, or nobody said since when they stand.
  private static func age(_ provider: CareProvider, _ day: String) -> Int? {
    guard let stated = provider.availabilityAsOf.flatMap(CivilDate.init), let today = CivilDate(day) else { return nil }
    let days = today.number - stated.number
    return days > ProviderExplainer.daysUntilOld ? days : nil
  }
}
