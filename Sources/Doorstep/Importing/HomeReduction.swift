import Feeds
import Foundation
import Geography
import OpenReferral
import Places

/// Reduces a home to a public area before anything is stored: a personal assistant's always, a micro-provider's who
/// only travels.
///
/// What is kept: the areas they declared, or a circle around the middle of their postcode district. What goes: street,
/// town, full postcode and coordinates, in fields and in free text. Everything later (filter, score, order, count)
/// reads only what is kept, so a home moved inside its area changes nothing anybody can see.
struct HomeReduction {
  /// Fewest postcodes a district must have to be public enough: at about 15 addresses a postcode this is some 2,000
  /// households, the size of a small MSOA (../shared/design/trust.md section 2a). Below it the local authority is used.
  static let fewestPostcodes = 150

  let gazetteer: Gazetteer

  /// The record without a home in it, and a problem for what was taken out. Any other kind comes back as it is.
  func reduce(_ record: ServiceRecord) -> (record: ServiceRecord, problems: [RecordProblem]) {
    let service = record.service
    guard service.hidesPlace else { return (record, []) }
    var reduced = service
    let modes = service.reachModes.filter { $0 != .venue }
    reduced.serviceAtLocations = []
    reduced.reachModes = modes.isEmpty ? [.travels] : modes
    var problems: [RecordProblem] = []
    if hasExactPlace(service) { problems.append(removed("the exact place of a home", field: "place", record)) }
    if reduceTexts(of: &reduced) { problems.append(removed("an address or exact place", field: "text", record)) }
    reduced.serviceAreas = areas(of: reduced, around: publicArea(of: service))
    if reduced.serviceAreas.isEmpty, reduced.reachModes.contains(.travels) { problems.append(unplaced(record)) }
    var result = record
    result.service = reduced
    return (result, problems)
  }

  /// Why a record cannot go in under its identifier; nil when it can. An identifier is stored as it is, so it must not
  /// be an address itself.
  func problem(withIdentifierOf record: ServiceRecord) -> RecordProblem? {
    guard record.service.hidesPlace,
      HomeTextReduction().reduce(record.sourceIdentifier) != record.sourceIdentifier
    else { return nil }
    return RecordProblem(
      severity: .refused, location: record.location, field: "id",
      expected: "an identifier that does not say where somebody lives", found: "a postcode or an address",
      remedy: "Give the record another identifier.")
  }

  /// It names what was found but never repeats it.
  private func removed(_ found: String, field: String, _ record: ServiceRecord) -> RecordProblem {
    RecordProblem(
      severity: .mended, location: record.location, recordIdentifier: record.sourceIdentifier, field: field,
      expected: "only the areas a provider who travels works in, or a postcode district such as WN5", found: found,
      remedy: "It was reduced to the public area and not stored.")
  }

  private func unplaced(_ record: ServiceRecord) -> RecordProblem {
    RecordProblem(
      severity: .mended, location: record.location, recordIdentifier: record.sourceIdentifier, field: "areas",
      expected: "the areas a provider who travels works in, or a postcode district such as WN5", found: "",
      remedy: "Add areas; until then nobody is matched to this person by place.")
  }

  private func hasExactPlace(_ service: Service) -> Bool {
    service.serviceAtLocations.contains { place in
      place.location.latitude != nil
        || place.location.addresses.contains { $0.address1 != nil || ($0.postalCode?.utf8.count ?? 0) > 4 }
    }
  }

  /// The postcode district of the home, or the local authority of most of it when it is too small; nil when neither
  /// shows.
  private func publicArea(of service: Service) -> ServiceArea? {
    for place in service.serviceAtLocations {
      for postcode in place.location.addresses.compactMap(\.postalCode) {
        if let area = area(ofPostcode: postcode, service: service) { return area }
      }
    }
    return nil
  }

  private func area(ofPostcode text: String, service: Service) -> ServiceArea? {
    guard case .resolved(let home) = gazetteer.resolve(text) else { return nil }
    let code = Postcode(home.query)?.outcode ?? String(home.query.unicodeScalars.prefix { $0 != " " })
    guard let outcode = gazetteer.outcode(code) else { return nil }
    let id = StableIdentifier.uuid(service.id.uuidString, "area", code)
    guard outcode.postcodeCount >= Self.fewestPostcodes else {
      return gazetteer.district(code: outcode.districtCode).map {
        ServiceArea(id: id, name: $0.name, coverage: .district(code: $0.code))
      }
    }
    return ServiceArea(id: id, name: code, coverage: circle(outcode, radius: outcode.uncertainty))
  }

  private func circle(_ outcode: Outcode, radius: Distance) -> Coverage {
    .circle(latitude: outcode.centre.latitude, longitude: outcode.centre.longitude, radiusInMetres: radius.metres)
  }

  /// Declared areas, a travel distance drawn around the public area's middle; the public area itself when none is
  /// declared.
  private func areas(of service: Service, around home: ServiceArea?) -> [ServiceArea] {
    guard let home else { return service.serviceAreas }
    guard !service.serviceAreas.isEmpty else { return [home] }
    return service.serviceAreas.map { area in
      guard let radius = TravelArea.radius(of: area) else { return area }
      var drawn = area
      drawn.coverage = home.coverage.widened(to: radius)
      return drawn
    }
  }

  /// Whether anything was taken out.
  private func reduceTexts(of service: inout Service) -> Bool {
    let before = service
    service.mapTexts(namesOtherwise: HomeTextReduction.replacement, HomeTextReduction().reduce)
    return service != before
  }
}

extension Coverage {
  /// A circle with at least the given radius; anything else as it is.
  fileprivate func widened(to radius: Distance) -> Coverage {
    guard case .circle(let latitude, let longitude, let least) = self else { return self }
    return .circle(latitude: latitude, longitude: longitude, radiusInMetres: max(radius.metres, least))
  }
}
