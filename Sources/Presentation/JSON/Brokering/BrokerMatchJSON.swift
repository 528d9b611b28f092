import Brokering
import Doorstep

/// Who fits a need, as JSON.
public struct BrokerMatchJSON: Encodable {
  /// How many one must-have removed.
  struct Removal: Encodable {
    let constraint: String
    let removed: Int
    let alone: Int
    let only: Int
  }

  let day: String
  let ratesYear: String
  let visits: [String]
  let providersSearched: Int
  let fits: Int
  let mayFit: Int
  let fitsInPart: Int
  let providers: [ExplainedProviderJSON]
  let removals: [Removal]

  public init(_ answer: BrokerAnswer) {
    day = answer.day
    ratesYear = answer.employment.year
    visits = answer.need.visits.map(VisitWording.phrase)
    providersSearched = answer.matches.providers
    fits = answer.matches.found[.whole] ?? 0
    mayFit = answer.matches.found[.ifConfirmed] ?? 0
    fitsInPart = answer.matches.found[.part] ?? 0
    providers = answer.providers.map { ExplainedProviderJSON($0, day: answer.day) }
    removals = answer.matches.removals.map {
      Removal(constraint: "\($0.constraint)", removed: $0.removed, alone: $0.alone, only: $0.only)
    }
  }
}
