import Feeds
import Foundation
import Geography
import OpenReferral
import Places

/// Gives named service areas and travel distances their coverage.
struct AreaResolver {
  private static let everywhere: Set<String> = [
    "everywhere", "anywhere", "national", "nationwide", "uk", "united kingdom", "great britain", "england",
  ]

  /// How many areas are looked at to find one that is certain.
  private static let mostAreasTried = 20

  let gazetteer: Gazetteer

  /// Fills in the coverage of every area that is only named. A name with two meanings is taken to be the one nearest to
  /// the record's own place or its other areas; without those it stays unresolved and is reported.
  func resolveAreas(of record: inout ServiceRecord) -> [RecordProblem] {
    var problems: [RecordProblem] = []
    let base = base(of: record.service)
    for index in record.service.serviceAreas.indices where record.service.serviceAreas[index].coverage == .unresolved {
      let area = record.service.serviceAreas[index]
      if let coverage = coverage(of: area, near: base) {
        record.service.serviceAreas[index].coverage = coverage
      } else {
        problems.append(TravelArea.radius(of: area) == nil ? unresolved(area, record) : centreless(record))
      }
    }
    return problems
  }

  private func coverage(of area: ServiceArea, near base: Coordinate?) -> Coverage? {
    if let radius = TravelArea.radius(of: area) {
      return base.map {
        .circle(latitude: $0.latitude, longitude: $0.longitude, radiusInMetres: radius.metres)
      }
    }
    return area.name.flatMap { coverage(ofPlaceNamed: $0, near: base) }
  }

  private func coverage(ofPlaceNamed name: String, near base: Coordinate?) -> Coverage? {
    if Self.everywhere.contains(name.lowercased()) { return .everywhere }
    switch gazetteer.resolve(name) {
    case .resolved(let place): return coverage(of: place)
    case .ambiguous(let places):
      guard let base else { return nil }
      return places.min { $0.coordinate.distance(to: base) < $1.coordinate.distance(to: base) }.map(coverage)
    case .notFound: return nil
    }
  }

  private func coverage(of place: ResolvedPlace) -> Coverage {
    if place.precision == .district, let code = place.districtCode { return .district(code: code) }
    return .circle(
      latitude: place.coordinate.latitude, longitude: place.coordinate.longitude,
      radiusInMetres: max(place.uncertainty, RecordPlacer.leastAreaRadius).metres)
  }

  /// The record's own place, else the middle of an area that is already certain.
  private func base(of service: Service) -> Coordinate? {
    for place in service.serviceAtLocations {
      if let latitude = place.location.latitude, let longitude = place.location.longitude {
        return Coordinate(latitude: latitude, longitude: longitude)
      }
    }
    return service.serviceAreas.prefix(Self.mostAreasTried).lazy.compactMap(centre).first
  }

  private func centre(of area: ServiceArea) -> Coordinate? {
    switch area.coverage {
    case .circle(let latitude, let longitude, _): Coordinate(latitude: latitude, longitude: longitude)
    case .district(let code): gazetteer.district(code: code)?.centre
    case .everywhere: nil
    case .unresolved:
      if case .resolved(let place)? = area.name.map(gazetteer.resolve) { place.coordinate } else { nil }
    }
  }

  private func centreless(_ record: ServiceRecord) -> RecordProblem {
    RecordProblem(
      severity: .mended, location: record.location, recordIdentifier: record.sourceIdentifier, field: "travel_miles",
      expected: "a postcode, town or area to measure the distance from", found: "none",
      remedy: "Add one; until then nobody is matched by the distance.")
  }

  private func unresolved(_ area: ServiceArea, _ record: ServiceRecord) -> RecordProblem {
    RecordProblem(
      severity: .mended, location: record.location, recordIdentifier: record.sourceIdentifier, field: "areas",
      expected: "the name of one place in Great Britain, such as \"Orrell, Wigan\"", found: area.name ?? "",
      remedy:
        "Add the district to the name, or use a postcode district such as WN5. Until then nobody is matched by it.")
  }
}
