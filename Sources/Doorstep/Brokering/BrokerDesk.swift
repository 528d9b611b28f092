import Brokering
import DirectoryStore
import Foundation
import OpenReferral
import Places

/// The walk of a broker: a need is read, matched with the providers of one state of the directory, and explained. It
/// keeps nothing of a need, and may be shared between threads.
public struct BrokerDesk: Sendable {
  /// Matches that are shown at most.
  public static let mostShown = 50

  public let vocabulary: TaskVocabulary
  let gazetteer: Gazetteer
  let rates: RatesFile
  let table: ProviderTable

  /// - Parameter services: those of the directory; what is no active provider is left out.
  public init(
    services: some Sequence<Service>, vocabulary: TaskVocabulary, rates: RatesFile, gazetteer: Gazetteer
  ) {
    self.init(
      providers: services.compactMap { ProviderProfile($0, vocabulary: vocabulary) }, vocabulary: vocabulary,
      rates: rates, gazetteer: gazetteer)
  }

  init(providers: [ProviderProfile], vocabulary: TaskVocabulary, rates: RatesFile, gazetteer: Gazetteer) {
    self.vocabulary = vocabulary
    self.gazetteer = gazetteer
    self.rates = rates
    table = ProviderTable(providers)
  }

  /// The same desk once some services have changed. Linear in the number of providers.
  ///
  /// - Parameters:
  ///   - changed: every service that was added, changed or removed.
  ///   - services: those of them that are there now.
  func updated(changed: Set<UUID>, services: some Sequence<Service>) -> BrokerDesk {
    let kept = table.providers.filter { !changed.contains($0.id) }
    let new = services.compactMap { ProviderProfile($0, vocabulary: vocabulary) }
    guard kept.count < table.providers.count || !new.isEmpty else { return self }
    return BrokerDesk(providers: kept + new, vocabulary: vocabulary, rates: rates, gazetteer: gazetteer)
  }

  /// How many providers can be matched.
  public var providers: Int { table.providers.count }

  /// The need that a form says, and what in it is not understood.
  public func read(_ form: NeedForm) -> NeedReading {
    NeedReader(vocabulary: vocabulary, gazetteer: gazetteer).read(form)
  }

  /// Who fits a need, the best first.
  ///
  /// - Parameters:
  ///   - day: the day of asking, `yyyy-MM-dd`.
  ///   - limit: how many to show, 1 to `mostShown`.
  public func match(_ need: Need, on day: String, limit: Int) -> BrokerAnswer {
    let rules = rules(need, day)
    let matches = table.matches(rules, limit: min(max(1, limit), Self.mostShown))
    let explainer = ProviderExplainer(rules, vocabulary: vocabulary)
    return BrokerAnswer(
      need: need, providers: matches.matches.map { explainer.explain($0, of: table) }, matches: matches,
      employment: rules.employment, day: day)
  }

  /// Teams that cover a need, side by side.
  ///
  /// - Parameter time: when it is up, the answer holds the best found so far and says so.
  public func cover(_ need: Need, on day: String, time: CoverTime) -> BrokerCoverAnswer {
    let rules = rules(need, day)
    let cover = CoverPlanner(table, rules, stopwatch: time.stopwatch()).answer()
    let named = Set(cover.teams.flatMap(\.members).flatMap { [$0.provider, $0.backup?.provider ?? $0.provider] })
    let explainer = ProviderExplainer(rules, vocabulary: vocabulary)
    let people = cover.matches.matches.filter { named.contains($0.provider) }
      .map { ($0.provider, explainer.explain($0, of: table)) }
    return BrokerCoverAnswer(
      need: need, cover: cover, people: Dictionary(uniqueKeysWithValues: people), employment: rules.employment,
      day: day)
  }

  private func rules(_ need: Need, _ day: String) -> NeedRules {
    NeedRules(need, day: day, rates: rates.rates(on: day))
  }
}
