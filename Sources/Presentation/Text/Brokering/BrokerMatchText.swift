import Brokering
import Doorstep
import OpenReferral

/// Who fits a need, for a terminal.
public struct BrokerMatchText {
  private let answer: BrokerAnswer
  private let showsParts: Bool
  private var layout = TextLayout()

  /// - Parameter showsParts: whether the parts of every score are printed.
  public init(_ answer: BrokerAnswer, showsParts: Bool) {
    self.answer = answer
    self.showsParts = showsParts
  }

  public func render() -> String {
    var text = self
    text.head()
    for (place, provider) in answer.providers.enumerated() { text.provider(provider, number: place + 1) }
    text.leftOut()
    text.layout.blank()
    text.layout.paragraph(
      WeeklyCostWording.note(answer.employment, claimsAllowance: answer.need.claimsEmploymentAllowance))
    return text.layout.text
  }

  private mutating func head() {
    let matches = answer.matches
    layout.heading("\(matches.total) of \(matches.providers) providers can help")
    layout.paragraph(FitWording.counts(matches.found) + ".")
    if answer.providers.isEmpty {
      layout.paragraph("Nobody we know of has all that you asked for. See below what left people out.")
    }
  }

  private mutating func provider(_ provider: ExplainedProvider, number: Int) {
    layout.blank()
    let kind = KindWording.singular(provider.provider.kind)
    layout.paragraph(
      "\(provider.provider.name), \(kind): \(FitWording.phrase(for: provider.fit)), \(provider.score.total) of 1000",
      lead: "\(number). ")
    let wording = ReasonForMatchWording(day: answer.day)
    for reason in provider.reasons { layout.paragraph(wording.sentence(for: reason), lead: "+ ", indent: 3) }
    for question in provider.toAsk {
      layout.paragraph(AskFirstWording.sentence(for: question), lead: "? ", indent: 3)
    }
    for visit in provider.missing {
      layout.paragraph(
        "Not free: " + VisitWording.phrase(for: answer.need.visits[visit]) + ".", lead: "- ", indent: 3)
    }
    if let cost = provider.cost {
      layout.paragraph(WeeklyCostWording.phrase(for: cost), lead: "Cost: ", indent: 3)
    }
    if showsParts { layout.paragraph(parts(provider.score), lead: "Score: ", indent: 3) }
    layout.unbroken("Id: \(ShortIdentifier.text(of: provider.provider.id))", indent: 3)
  }

  private func parts(_ score: BrokerScore) -> String {
    ScorePart.allCases.map { "\($0) \(score.points($0)) of \($0.most)" }.joined(separator: ", ")
  }

  private mutating func leftOut() {
    let removals = answer.matches.removals.filter { $0.removed > 0 }
    guard !removals.isEmpty else { return }
    layout.blank()
    layout.paragraph("Who was left out, in this order:")
    for removal in removals {
      layout.paragraph(ConstraintWording.sentence(removal, need: answer.need) + ".", lead: "- ", indent: 2)
      if let change = ConstraintWording.change(removal, need: answer.need) { layout.paragraph(change, indent: 4) }
    }
  }
}
