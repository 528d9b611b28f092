import Feeds
import Foundation
import Geography
import Matching
import OpenReferral

/// How each condition meets a service. What a service does not state is said at each.
extension OpenQuery {
  /// Whether a service fits, its words apart. Linear in what its card holds.
  func admits(_ card: OpenCard) -> Bool {
    !isNowhere && (organization == nil || card.organization == organization)
      && admitsAge(card) && admitsChange(card) && admitsTimes(card) && admitsTerms(card)
      && admitsArea(card) && admitsCoverage(card)
      && (spot == nil || proximity == nil || card.places.contains(where: admits))
  }

  /// The place fits: near enough, where that was asked.
  func admits(_ place: OpenCard.Place) -> Bool {
    guard let spot, let proximity else { return true }
    guard let coordinate = place.coordinate else { return false }
    return coordinate.distance(to: spot.coordinate).metres <= proximity
  }

  /// The standard: "a minimum age of at least", "a maximum age of at most". Ages that are not stated do not fit.
  private func admitsAge(_ card: OpenCard) -> Bool {
    if let minimumAge { guard let age = card.minimumAge, Double(age) >= minimumAge else { return false } }
    if let maximumAge { guard let age = card.maximumAge, Double(age) <= maximumAge else { return false } }
    return true
  }

  /// On or after. A service that does not say when it was changed is always given, so that no harvester misses it.
  private func admitsChange(_ card: OpenCard) -> Bool {
    guard let modifiedAfter, let modified = card.modified else { return true }
    return modified >= modifiedAfter
  }

  private func admitsTimes(_ card: OpenCard) -> Bool {
    guard !times.isEmpty, !card.times.isEmpty else { return true }
    return times.contains { asked in card.times.contains { asked.admits($0) } }
  }

  private func admitsTerms(_ card: OpenCard) -> Bool {
    terms.allSatisfy { asked in card.terms.contains(where: asked.admits) }
      && anyTerm.allSatisfy { any in card.terms.contains { any.contains($0.id) } }
  }

  /// A postcode alone must lie in an area of the service, where it has areas that we know.
  private func admitsArea(_ card: OpenCard) -> Bool {
    guard let spot else { return true }
    let known = card.areas.filter { $0 != .unresolved }
    return known.isEmpty || Self.lies(spot, in: known)
  }

  private func admitsCoverage(_ card: OpenCard) -> Bool {
    guard let coverage else { return true }
    return Self.lies(coverage, in: card.areas)
  }

  private static func lies(_ spot: Spot, in areas: [Coverage]) -> Bool {
    areas.contains { $0.contains(spot.coordinate, districtCode: spot.districtCode) }
  }
}

extension OpenQuery.Times {
  func admits(_ time: OpenTime) -> Bool {
    if let day, !time.weekdays.isEmpty, !time.weekdays.contains(day) { return false }
    if let start, time.opens.map({ $0 < start }) ?? true { return false }
    if let end, time.closes.map({ $0 > end }) ?? true { return false }
    return true
  }
}

extension OpenQuery.Term {
  func admits(_ term: TaxonomyTerm) -> Bool {
    guard isOfServices else { return false }
    if let id, term.id != id, TaxonomyJSON.id(ofTaxonomy: term.taxonomy) != id { return false }
    if let vocabulary { return vocabulary.lowercased() == (term.taxonomy ?? "").lowercased() }
    return true
  }
}
