import Doorstep
import Foundation
import Geography
import Matching
import OpenReferral

/// One match as JSON, with its reason in words and its score in parts.
struct MatchJSON: JSONWritable {
  let listingId: String
  let serviceId: String
  let name: String
  let kind: String
  let organization: String
  let status: String
  let reach: String
  let town: String?
  /// Straight line, whole metres; only for places you go to.
  let distanceMetres: Int?
  let precision: String?
  /// True when it only lies beside what was asked.
  let longShot: Bool
  let reason: String
  let when: String
  /// The next time it is on, of the times asked for; the second goes with one that is today.
  let next: [OccurrenceJSON]
  let cost: String
  let contact: String?
  let score: Double
  let parts: [PartJSON]
  let words: [WordJSON]
  let otherPlaces: Int
  let source: String

  init(_ shown: ExplainedMatch, reason: ReasonWording) {
    let listing = shown.match.listing
    listingId = listing.id.uuidString.lowercased()
    serviceId = listing.service.id.uuidString.lowercased()
    name = listing.service.name
    kind = listing.service.kind.rawValue
    organization = listing.service.organization.name
    status = listing.service.status.rawValue
    reach = listing.reach.name
    town = shown.townName
    distanceMetres = shown.match.distance.map { Int($0.metres.rounded()) }
    precision = listing.reach.precision?.rawValue
    longShot = shown.isLongShot
    self.reason = reason.sentence(for: shown)
    next = reason.next.times(of: listing).map(OccurrenceJSON.init)
    when = ScheduleWording.phrase(for: listing.service)
    cost = CostWording.phrase(for: listing.service)
    contact = ContactWording.phrase(for: listing.service)
    score = shown.match.score
    parts = shown.match.parts.map { PartJSON(name: $0.name.rawValue, value: $0.value) }
    words = shown.words.map(WordJSON.init)
    otherPlaces = shown.match.otherListings
    source = listing.source.name
  }

  func write(to writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("contact", contact)
      writer.member("cost", cost)
      writer.member("distance_metres", distanceMetres)
      writer.member("kind", kind)
      writer.member("listing_id", listingId)
      writer.member("long_shot", longShot)
      writer.member("name", name)
      writer.member("next", next)
      writer.member("organization", organization)
      writer.member("other_places", otherPlaces)
      writer.member("parts", parts)
      writer.member("precision", precision)
      writer.member("reach", reach)
      writer.member("reason", reason)
      writer.member("score", score)
      writer.member("service_id", serviceId)
      writer.member("source", source)
      writer.member("status", status)
      writer.member("town", town)
      writer.member("when", when)
      writer.member("words", words)
    }
  }
}

extension Reach {
  /// "venue", "travels", "remote" or "unplaced".
  var name: String {
    switch self {
    case .venue: "venue"
    case .travels: "travels"
    case .remote: "remote"
    case .unplaced: "unplaced"
    }
  }

  /// How well a venue's place is known; nil for the others.
  var precision: LocationPrecision? {
    if case .venue(_, let precision) = self { precision } else { nil }
  }
}
