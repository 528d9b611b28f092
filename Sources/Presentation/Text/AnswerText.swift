import Doorstep
import Foundation
import Geography
import Matching
import OpenReferral
import Places

/// An answer as text for a terminal.
public struct AnswerText {
  private let answer: SearchAnswer
  private let showsParts: Bool
  private let reason: ReasonWording

  /// - Parameter showsParts: print the parts of every score under its result.
  public init(_ answer: SearchAnswer, showsParts: Bool = false) {
    self.answer = answer
    self.showsParts = showsParts
    self.reason = ReasonWording(of: answer)
  }

  /// The whole answer, ended by a newline.
  public func render() -> String {
    var layout = TextLayout()
    if let place = answer.place { PlaceText.describe(place, command: "--near", in: &layout) }
    renderCoarsePlace(in: &layout)
    SentenceText.render(answer.query, in: &layout)
    if answer.isCatchingUp {
      layout.paragraph(
        "The directory has just changed a good deal. Its newest entries are found in a moment.", lead: "Note: ")
    }
    for interest in answer.interests { render(interest, in: &layout) }
    if answer.interests.count > 1 { renderTogether(in: &layout) }
    if answer.isIllustrative { renderIllustrative(in: &layout) }
    return layout.text
  }

  private func render(_ interest: InterestAnswer, in layout: inout TextLayout) {
    layout.blank()
    layout.heading(title(of: interest))
    renderNotes(of: interest, in: &layout)
    let first = (answer.query.request.page - 1) * answer.query.request.limit
    for (index, match) in interest.good.enumerated() { render(match, number: first + index + 1, in: &layout) }
    if !interest.close.isEmpty {
      layout.blank()
      layout.paragraph(interest.good.isEmpty ? "Nothing fits fully. These come close:" : "These come close:")
      for (index, match) in interest.close.enumerated() {
        render(match, number: first + interest.good.count + index + 1, in: &layout)
      }
    }
    if interest.good.isEmpty { EmptyText(answer: answer, reason: reason).render(interest, in: &layout) }
  }

  /// A distance shorter than the doubt about the place cannot be kept; the person can mend that.
  private func renderCoarsePlace(in layout: inout TextLayout) {
    guard let place = answer.resolvedPlace, let radius = answer.query.radius, radius < place.uncertainty else { return }
    layout.paragraph(
      "We know where you are only roughly, so that distance cannot be kept exactly. Give a postcode for a closer search.",
      lead: "Note: ")
  }

  private func title(of interest: InterestAnswer) -> String {
    let name = interest.interest.isAnything ? "What is near" : interest.interest.text
    let shown = interest.good.count
    let count =
      shown == 0
      ? (interest.goodTotal == 0
        ? "nothing found" : "no page \(answer.query.request.page), \(counted(interest.goodTotal)) found")
      : shown < interest.goodTotal ? "\(shown) of \(counted(interest.goodTotal))" : "\(shown) found"
    return "\(name): \(count)"
  }

  private func counted(_ total: Int) -> String { total >= 200 ? "200 or more" : "\(total)" }

  private func renderNotes(of interest: InterestAnswer, in layout: inout TextLayout) {
    if !interest.isComplete {
      layout.paragraph("So much fits that the search was cut short. Say more of what you are looking for, or where.")
    }
    if case .beyondUsualRadius(let radius) = interest.widening {
      layout.paragraph("Nothing within \(Int(radius.miles.rounded())) miles, so these are further away.")
    }
    if interest.leftOut > 0 {
      layout.paragraph("Left out because of what you said no to: \(interest.leftOut).")
    }
    if !interest.good.isEmpty, let nearest = interest.relaxations.first {
      layout.paragraph(
        "Nothing near that you can go to or that comes to you; what follows is by phone or online, or does not say where it is."
      )
      layout.paragraph(EmptyText(answer: answer, reason: reason).sentence(for: nearest), lead: "- ")
    }
    for reading in interest.readings {
      layout.paragraph("We read \"\(reading.typed)\" as \"\(reading.readAs)\".")
    }
    if !interest.unknownWords.isEmpty, !interest.good.isEmpty || !interest.close.isEmpty {
      layout.paragraph("Nothing in the directory says \(quoted(interest.unknownWords)); the other words were used.")
    }
  }

  private func quoted(_ words: [String]) -> String { words.map { "\"\($0)\"" }.joined(separator: " or ") }

  private func render(_ shown: ExplainedMatch, number: Int, in layout: inout TextLayout) {
    let service = shown.match.listing.service
    let lead = "\(number). "
    let indent = lead.utf8.count
    layout.blank()
    layout.paragraph("\(service.name) (\(KindWording.singular(service.kind)))", lead: lead)
    if service.status == .temporarilyClosed { layout.paragraph("Temporarily closed.", indent: indent) }
    layout.paragraph(reason.sentence(for: shown), indent: indent)
    layout.paragraph(ScheduleWording.phrase(for: service), lead: "When: ", indent: indent)
    if let next = reason.next.sentence(for: shown.match.listing) { layout.paragraph(next, indent: indent) }
    layout.paragraph(CostWording.phrase(for: service), lead: "Cost: ", indent: indent)
    if let contact = ContactWording.phrase(for: service) {
      layout.paragraph(contact, lead: "Contact: ", indent: indent)
    }
    if shown.match.otherListings > 0 {
      layout.paragraph(
        "Also at \(shown.match.otherListings) other \(shown.match.otherListings == 1 ? "place" : "places").",
        indent: indent)
    }
    layout.paragraph("doorstep show \(ShortIdentifier.text(of: service.id))", lead: "More: ", indent: indent)
    if showsParts { ScoreText.render(shown, indent: indent, in: &layout) }
  }

  private func renderTogether(in layout: inout TextLayout) {
    layout.blank()
    layout.heading(answer.interests.count == 2 ? "Both" : "Several at once")
    let isClose = answer.together.contains(where: \.isClose)
    switch (answer.together.isEmpty, isClose) {
    case (true, _): layout.paragraph("Nothing found serves more than one of these.")
    case (false, true): layout.paragraph("Nothing serves them fully together. These come close:")
    case (false, false): break
    }
    for (index, match) in answer.together.enumerated() { render(match, number: index + 1, in: &layout) }
  }

  private func render(_ combined: CombinedMatch, number: Int, in layout: inout TextLayout) {
    let service = combined.matches[0].match.listing.service
    let lead = "\(number). "
    let indent = lead.utf8.count
    layout.blank()
    layout.paragraph("\(service.name) (\(KindWording.singular(service.kind)))", lead: lead)
    for (interest, match) in zip(combined.interests, combined.matches) {
      layout.paragraph(
        reason.sentence(for: match), lead: "For \(answer.interests[interest].interest.text): ", indent: indent)
    }
    layout.paragraph("doorstep show \(ShortIdentifier.text(of: service.id))", lead: "More: ", indent: indent)
  }

  private func renderIllustrative(in layout: inout TextLayout) {
    layout.blank()
    layout.paragraph(
      "This is Doorstep's sample directory. Its groups, people and contacts are invented, so that you can try it. "
        + "Load a real directory with: doorstep import FILE")
  }
}
