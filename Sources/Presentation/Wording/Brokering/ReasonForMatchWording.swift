import Brokering
import OpenReferral

/// Says why a provider fits: one short sentence a reason.
public struct ReasonForMatchWording: Sendable {
  /// The day of asking, `yyyy-MM-dd`.
  let day: String

  public init(day: String) { self.day = day }

  public func sentence(for reason: MatchReason) -> String {
    switch reason {
    case .doesTasks(let names): "They help with \(ListWording.and(names))."
    case .canDoVisits(let count, let all) where count == all:
      "They are free for " + (all == 1 ? "the visit." : "all \(all) visits.")
    case .canDoVisits(let count, let all): "They are free for \(count) of the \(all) visits."
    case .sharesInterests(let interests): "They like \(ListWording.and(interests)) too."
    case .isTrained(let names): "They are trained in \(ListWording.and(names))."
    case .speaks(let languages): "They speak \(ListWording.and(languages.map(language)))."
    case .isChecked(let checks):
      "Somebody has looked at: " + checks.map { CheckWording.phrase(for: $0, today: day) }.joined(separator: "; ") + "."
    case .isGender(let gender): "They say they are: \(gender)."
    case .isOfFaith(let faith): "Their faith or culture is \(faith)."
    case .takesPayer(let payer): "They can be paid \(PayerWording.phrase(for: payer))."
    case .isWithinBudget: "The cost is within the budget."
    }
  }

  private func language(_ language: Language) -> String {
    (language.name ?? "") + (language.level.map { $0 == .native ? " (first language)" : " (\($0.rawValue))" } ?? "")
  }
}
