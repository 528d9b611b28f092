import Foundation
import OpenReferral

/// The providers of a directory in columns, for answering needs fast. Immutable; may be shared between threads.
///
/// What a constraint looks at is the same for many providers, so each has a column of facets (`FacetColumn`): a verdict
/// is worked out once a facet, and going through the providers is one look-up a constraint. So it is with the
/// half-hours of a day, which are bits. Of what a provider has several, such as checks, each entry is looked at once
/// (`EntryColumn`). It answers exactly what asking every provider one by one answers; a test holds it to that.
public struct ProviderTable: Sendable {
  /// In the order of their ids.
  public let providers: [ProviderProfile]
  /// By `Constraint.rawValue`; empty for those without facets.
  let columns: [FacetColumn<Facet>]
  /// By `ScorePart.rawValue`; empty for those without facets.
  let wishes: [FacetColumn<WishFacet>]
  let courses: EntryColumn<StatedCourse>
  let checks: EntryColumn<StatedCheck>
  let languages: EntryColumn<SpokenLanguage>
  let interests: EntryColumn<PlainWords>
  /// The free half-hours of Monday to Sunday.
  let days: [FacetColumn<UInt64>]
  /// Whether they ever said when they can work.
  let statesTimes: [Bool]
  /// Providers by the words of their name, and of their id.
  let named: [PlainWords: [Int]]

  /// Linear in the number of providers, and a sort.
  public init(_ unordered: [ProviderProfile]) {
    let providers = unordered.sorted { $0.id < $1.id }
    self.providers = providers
    columns = Constraint.allCases.map { constraint in FacetColumn(providers) { Facet(constraint, of: $0) } }
    wishes = ScorePart.allCases.map { part in FacetColumn(providers) { WishFacet(part, of: $0) } }
    courses = EntryColumn(providers) { $0.facts.training.map(StatedCourse.init) }
    checks = EntryColumn(providers) { $0.facts.checks.map(StatedCheck.init) }
    languages = EntryColumn(providers) { $0.languages.map(SpokenLanguage.init) }
    interests = EntryColumn(providers) { $0.interests.map(PlainWords.init) }
    days = (0..<7).map { day in FacetColumn(providers) { $0.week?.days[day] ?? 0 } }
    statesTimes = providers.map { $0.week != nil }
    var named: [PlainWords: [Int]] = [:]
    for (place, provider) in providers.enumerated() {
      named[PlainWords(provider.name), default: []].append(place)
      named[PlainWords(provider.id.uuidString), default: []].append(place)
    }
    self.named = named
  }

  /// The best matches of a need and the count of the others. Linear in the number of providers.
  ///
  /// - Parameter limit: how many matches to give, at least 1.
  public func matches(_ rules: NeedRules, limit: Int) -> BrokerMatches {
    var scan = ProviderScan(self, rules, limit: max(1, limit))
    return scan.run()
  }
}
