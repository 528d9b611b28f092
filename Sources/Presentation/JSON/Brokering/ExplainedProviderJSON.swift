import Brokering
import Foundation
import OpenReferral

/// One provider that a need found, as JSON. No contact details, no home.
public struct ExplainedProviderJSON: Encodable {
  let id: UUID
  let name: String
  let kind: String
  let fit: String
  let score: Int
  let scoreParts: [String: Int]
  let reasons: [String]
  let toAsk: [String]
  let areas: [String]
  let missingVisits: [Int]
  let cost: WeeklyCostJSON?

  /// - Parameter day: the day of asking, `yyyy-MM-dd`.
  init(_ explained: ExplainedProvider, day: String) {
    id = explained.provider.id
    name = explained.provider.name
    kind = explained.provider.kind.rawValue
    fit = FitWording.phrase(for: explained.fit)
    score = explained.score.total
    scoreParts = Dictionary(
      uniqueKeysWithValues: ScorePart.allCases.map { ("\($0)", explained.score.points($0)) })
    let wording = ReasonForMatchWording(day: day)
    reasons = explained.reasons.map { wording.sentence(for: $0) }
    toAsk = explained.toAsk.map { AskFirstWording.sentence(for: $0) }
    areas = explained.provider.areas.compactMap(\.name)
    missingVisits = explained.missing
    cost = explained.cost.map(WeeklyCostJSON.init)
  }
}
