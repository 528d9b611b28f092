import Doorstep
import Matching
import OpenReferral
import Places

/// Says in one plain sentence why a listing is there.
public struct ReasonWording: Sendable {
  /// More would not be read: what counts most comes first.
  private static let mostPhrases = 3

  private let place: ResolvedPlace?
  /// When it is on next.
  public let next: NextWording

  /// - Parameters:
  ///   - place: where the person is, if they said so.
  ///   - asked: says which day it is, and which times are wanted.
  public init(from place: ResolvedPlace?, asked: FactFilter = FactFilter()) {
    self.place = place
    next = NextWording(asked: asked)
  }

  /// For the results of an answer.
  public init(of answer: SearchAnswer) { self.init(from: answer.resolvedPlace, asked: answer.query.filters.facts) }

  /// "About books; less than 50 yards away." Every quoted word stands in the listing.
  public func sentence(for shown: ExplainedMatch) -> String {
    let about = EvidenceWording.phrases(for: shown.words).prefix(Self.mostPhrases)
    let parts = about + [whereabouts(of: shown), FreshnessWording.warning(for: shown.match.listing)].compactMap { $0 }
    let sentence = parts.joined(separator: "; ")
    return (shown.isLongShot ? "A long shot: " + sentence : capitalised(sentence)) + "."
  }

  /// Where it meets the person: "less than 50 yards away", "they come to you", "serves Orrell"; nil when no place was
  /// asked for.
  public func whereabouts(of shown: ExplainedMatch) -> String? {
    switch shown.match.listing.reach {
    case .remote: return "by phone or online, so it can be had anywhere"
    case .unplaced: return "it does not say where it is"
    case .travels:
      let named = place.flatMap(named)
      return WhereWording.comesToPeople(shown.match.listing.service)
        ? "they come to you" + (named.map { " in " + $0 } ?? "")
        : "serves " + (named ?? (place == nil ? "an area" : "where you are"))
    case .venue(_, let precision):
      guard let place, let distance = shown.match.distance else { return shown.townName.map { "in \($0)" } }
      return DistanceWording(from: place).phrase(distance, precision: precision, town: shown.townName)
    }
  }

  /// "Orrell"; nil for a point or postcode, which need no naming.
  private func named(_ place: ResolvedPlace) -> String? {
    place.precision < .outcode ? nil : place.shortName
  }

  private func capitalised(_ sentence: String) -> String {
    guard let first = sentence.unicodeScalars.first else { return sentence }
    return first.properties.titlecaseMapping + String(sentence.unicodeScalars.dropFirst())
  }
}
