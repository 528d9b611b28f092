import Doorstep
import Matching
import OpenReferral
import Places

/// Says in one plain sentence why a listing is there.
public struct ReasonWording: Sendable {
  private let place: ResolvedPlace?

  /// - Parameter place: where the person is, if they said so.
  public init(from place: ResolvedPlace?) { self.place = place }

  /// "About books; less than 50 yards away." Every quoted word stands in the listing.
  public func sentence(for shown: ExplainedMatch) -> String {
    let parts = about(shown.words) + [whereabouts(of: shown)].compactMap { $0 }
    let sentence = parts.joined(separator: "; ")
    return capitalised(sentence) + "."
  }

  /// Where it meets the person: "less than 50 yards away", "they come to you"; nil when no place was asked for.
  public func whereabouts(of shown: ExplainedMatch) -> String? {
    switch shown.match.listing.reach {
    case .remote: return "by phone or online, so it can be had anywhere"
    case .unplaced: return "it does not say where it is"
    case .travels: return "they come to you" + (place.flatMap(named) ?? "")
    case .venue(_, let precision):
      guard let place, let distance = shown.match.distance else { return shown.townName.map { "in \($0)" } }
      return DistanceWording(from: place).phrase(distance, precision: precision, town: shown.townName)
    }
  }

  /// " in Orrell"; nil for a point or postcode, which need no naming.
  private func named(_ place: ResolvedPlace) -> String? {
    place.precision < .outcode ? nil : " in \(place.shortName)"
  }

  /// One phrase a place in the listing, in the order of the person's words; a word that another's quotation already
  /// shows is not quoted again.
  private func about(_ words: [MatchedWord]) -> [String] {
    var kept: [MatchedWord] = []
    for word in words where !kept.contains(where: { shows($0, word) }) {
      kept.removeAll { shows(word, $0) }
      kept.append(word)
    }
    return kept.map(phrase)
  }

  private func shows(_ one: MatchedWord, _ other: MatchedWord) -> Bool {
    one.field == other.field && one.excerpt.contains(other.found)
  }

  private func phrase(for word: MatchedWord) -> String {
    switch word.field {
    case .interests: "about \(word.excerpt)"
    case .tasks: "can help with \(word.excerpt)"
    case .sharedInterests: "shares an interest in \(word.excerpt)"
    case .kind: "a \(word.excerpt)"
    case .name: "its name says \"\(word.found)\""
    case .description: "it says \"\(word.excerpt)\""
    case .organization: "run by \(word.excerpt)"
    case .eligibility: "for \(word.excerpt)"
    case .languages: "in \(word.excerpt)"
    }
  }

  private func capitalised(_ sentence: String) -> String {
    guard let first = sentence.unicodeScalars.first else { return sentence }
    return first.properties.titlecaseMapping + String(sentence.unicodeScalars.dropFirst())
  }
}
