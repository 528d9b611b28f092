import Foundation
import Geography
import OpenReferral
import Places

/// Gives the locations and areas of a record their place on the ground, as precisely as its own facts allow.
struct RecordPlacer {
  /// Coordinates further than this from their own postcode are not believed (../shared/design/attack-cases.md D12).
  static let furthestFromPostcode = Distance.kilometres(5)
  /// Coordinates further than this from any named place are taken to lie in the sea.
  static let furthestFromAnyPlace = Distance.kilometres(15)
  /// The ground a named locality stands for when its own uncertainty is smaller.
  static let leastAreaRadius = Distance.metres(1500)

  let gazetteer: Gazetteer

  /// The record with coordinates, precision and coverage filled in, and a problem for whatever could not be placed.
  func place(_ record: ServiceRecord) -> (record: ServiceRecord, problems: [RecordProblem]) {
    var placed = record
    var problems: [RecordProblem] = []
    for index in placed.service.serviceAtLocations.indices {
      problems += locate(&placed.service.serviceAtLocations[index].location, of: record)
    }
    problems += AreaResolver(gazetteer: gazetteer).resolveAreas(of: &placed)
    return (placed, problems)
  }

  private func locate(_ location: inout Location, of record: ServiceRecord) -> [RecordProblem] {
    guard location.locationType != .virtual else { return [] }
    var problems: [RecordProblem] = []
    let postcode = resolvePostcode(of: &location, record, &problems)
    if let given = coordinate(of: location), !isBelievable(given, postcode) {
      problems.append(unbelievable(given, postcode, record))
      location.latitude = nil
      location.longitude = nil
    }
    if location.latitude != nil { return problems }
    guard let best = postcode ?? resolveTown(of: location) else { return problems }
    location.latitude = best.coordinate.latitude
    location.longitude = best.coordinate.longitude
    location.precision = LocationPrecision(best.precision)
    return problems
  }

  private func coordinate(of location: Location) -> Coordinate? {
    guard let latitude = location.latitude, let longitude = location.longitude else { return nil }
    return Coordinate(latitude: latitude, longitude: longitude)
  }

  private func isBelievable(_ coordinate: Coordinate, _ postcode: ResolvedPlace?) -> Bool {
    if let postcode {
      return coordinate.distance(to: postcode.coordinate) <= max(Self.furthestFromPostcode, postcode.uncertainty)
    }
    guard let nearest = gazetteer.nearestLocality(to: coordinate) else { return false }
    return coordinate.distance(to: nearest.coordinate) <= Self.furthestFromAnyPlace
  }

  private func unbelievable(
    _ coordinate: Coordinate, _ postcode: ResolvedPlace?, _ record: ServiceRecord
  ) -> RecordProblem {
    let distance = postcode.map {
      "\(Int($0.coordinate.distance(to: coordinate).miles.rounded())) miles from its postcode"
    }
    return RecordProblem(
      severity: .mended, location: record.location, recordIdentifier: record.sourceIdentifier, field: "coordinates",
      expected:
        "a point on land in Great Britain, within \(Int(Self.furthestFromPostcode.kilometres)) km of its postcode",
      found: distance ?? "a point far from every named place",
      remedy: "Check latitude and longitude; they were left out"
        + (postcode == nil ? "." : " and the postcode was used."))
  }

  /// The postcode's place; its spelling is mended in the record and every mending is reported.
  private func resolvePostcode(
    of location: inout Location, _ record: ServiceRecord, _ problems: inout [RecordProblem]
  ) -> ResolvedPlace? {
    guard let index = location.addresses.firstIndex(where: { $0.postalCode != nil }),
      let text = location.addresses[index].postalCode
    else { return nil }
    guard case .resolved(let place) = gazetteer.resolve(text),
      place.precision == .postcode || place.precision == .outcode
    else {
      problems.append(unknownPostcode(text, record))
      return nil
    }
    if place.precision == .postcode { location.addresses[index].postalCode = place.query }
    problems += place.notes.map { mendedPostcode($0, text, record) }
    return place
  }

  private func unknownPostcode(_ text: String, _ record: ServiceRecord) -> RecordProblem {
    RecordProblem(
      severity: .mended, location: record.location, recordIdentifier: record.sourceIdentifier, field: "postcode",
      expected: "a postcode of Great Britain such as WN5 8LZ", found: text,
      remedy: "Correct the postcode; without it the listing is placed by its coordinates or town, if it has them.")
  }

  private func mendedPostcode(_ note: PlaceNote, _ text: String, _ record: ServiceRecord) -> RecordProblem {
    RecordProblem(
      severity: .mended, location: record.location, recordIdentifier: record.sourceIdentifier, field: "postcode",
      expected: "a postcode in use", found: text, remedy: note.message)
  }

  /// The middle of the town named in the address, when that name has one meaning.
  private func resolveTown(of location: Location) -> ResolvedPlace? {
    for address in location.addresses {
      let names = [address.city, address.region, address.stateProvince].compactMap { $0 }
      let questions = [names.joined(separator: ", ")] + names
      for question in questions where !question.isEmpty {
        if case .resolved(let place) = gazetteer.resolve(question), place.precision > .postcode { return place }
      }
    }
    return nil
  }
}
