import Doorstep
import Matching
import OpenReferral
import Places
import Schedules

/// What to say when an interest found nothing: what was tried, the nearest miss, what to relax.
struct EmptyText {
  let answer: SearchAnswer
  let reason: ReasonWording

  func render(_ interest: InterestAnswer, in layout: inout TextLayout) {
    layout.blank()
    layout.paragraph("Tried: \(tried(interest)).")
    for relaxation in interest.relaxations { layout.paragraph(sentence(for: relaxation), lead: "- ") }
    if interest.relaxations.isEmpty { layout.paragraph(advice(for: interest), lead: "- ") }
  }

  private func tried(_ interest: InterestAnswer) -> String {
    let request = answer.query.request
    var parts = [interest.interest.isAnything ? "anything at all" : "\"\(interest.interest.text)\""]
    if let place = answer.resolvedPlace {
      let radius =
        request.within.map { "within \($0) of" } ?? words(for: .distance).map { "\($0)," } ?? "at any distance from"
      parts.append("\(radius) \(place.label)")
    }
    let filters = answer.query.filters
    if !filters.kinds.isEmpty {
      let kinds = filters.kinds.sorted { $0.rawValue < $1.rawValue }
      parts.append("only " + kinds.map(KindWording.plural).joined(separator: " and "))
    }
    if filters.onlyFree { parts.append("only free") }
    if !filters.weekdays.isEmpty {
      parts.append("on " + ScheduleWording.weekly(filters.weekdays.sorted()))
    }
    if let times = filters.facts.times { parts.append("only " + WantedTimesWording.phrase(for: times.wanted)) }
    parts += FactWording.phrases(for: filters.facts)
    parts += words(for: .excluded).map { [$0] } ?? []
    return parts.joined(separator: ", ") + ", among \(answer.listingsSearched) listings"
  }

  func sentence(for relaxation: Relaxation) -> String {
    let name = relaxation.best.match.listing.service.name
    let place = reason.whereabouts(of: relaxation.best).map { ", \($0)" } ?? ""
    switch relaxation.limit {
    case .distance: return "The nearest is \(name)\(place). Leave out \(option(.distance)) to see it."
    case .all: return "Without any of these limits there \(count(relaxation.total)): \(name)\(place)."
    default: return "Without \(option(relaxation.limit)) there \(count(relaxation.total)): \(name)\(place)."
    }
  }

  /// The person's words that set a limit, quoted; nil when none did.
  private func words(for limit: Relaxation.Limit) -> String? {
    let words = answer.query.understandings.filter { $0.limit == limit }.map { "\"\($0.words)\"" }
    return words.isEmpty ? nil : words.joined(separator: " and ")
  }

  /// What sets a limit: the person's words, or an option of `doorstep find`.
  private func option(_ limit: Relaxation.Limit) -> String {
    if let words = words(for: limit) { return words }
    return switch limit {
    case .distance: "--within"
    case .kinds: "--kind"
    case .onlyFree: "--free"
    case .weekdays: "--day"
    case .times: "--when"
    case .languages: "--language"
    case .accessibility: "--access"
    case .checks: "--check"
    case .gender: "--gender"
    case .age: "--age"
    case .rate: "--max-rate"
    case .excluded: "what you said no to"
    case .all: "any limit"
    }
  }

  private func count(_ total: Int) -> String { total == 1 ? "is 1" : "are \(total), first" }

  private func advice(for interest: InterestAnswer) -> String {
    if answer.query.request.page > 1, interest.goodTotal > 0 { return "There is no such page. Leave out --page." }
    let unknown = interest.unknownWords.map { "\"\($0)\"" }.joined(separator: " or ")
    return unknown.isEmpty
      ? "Try another word for it, or leave out the place."
      : "Nothing in the directory says \(unknown). Check the spelling or try another word for it."
  }
}
