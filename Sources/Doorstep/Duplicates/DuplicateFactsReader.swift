import DirectoryStore
import Foundation
import Geography
import OpenReferral
import Places
import TextAnalysis

/// Reads what matters of a service for telling whether another is the same.
struct DuplicateFactsReader {
  let analyzer: Analyzer
  let gazetteer: Gazetteer

  /// Words of legal forms and the like: they come and go from one source to the next.
  private static let silent: Set<String> = ["ltd", "limit", "cic", "cio", "compani", "incorpor", "plc", "uk"]
  /// Short forms that are written out elsewhere.
  private static let longForms: [String: [String]] = [
    "fc": ["footbal", "club"], "afc": ["footbal", "club"], "cc": ["cricket", "club"], "ltc": ["tenni", "club"],
  ]

  /// Nil for what may not be merged: what is held, and whoever's place is nobody's business.
  func facts(of stored: StoredService) -> DuplicateFacts? {
    let service = stored.service
    guard !service.kind.isCareProvider, !stored.isHeld else { return nil }
    let place = service.serviceAtLocations.map(\.location).first { $0.locationType != .virtual }
    let subjects = words(service.interests + service.attributes.map(\.taxonomyTerm.name))
    let pages = [service.url, service.organization.website].compactMap(\.self)
    return DuplicateFacts(
      serviceID: service.id, source: stored.source.key, name: nameWords(service.name), numbers: numbers(of: service),
      postcode: postcode(of: place), coordinate: coordinate(of: place), isPostal: place?.locationType == .postal,
      district: district(of: place), areas: areas(of: service),
      phones: Set((service.phones + service.contacts.flatMap(\.phones)).compactMap { ContactKey(phone: $0.number) }),
      pages: Set(pages.compactMap { ContactKey(webAddress: $0) }), hosts: Set(pages.compactMap(Self.host)),
      subjects: Set(subjects), context: Set(subjects + words(context(of: service, at: place))),
      isShown: service.status.isShown, fullness: fullness(of: service))
  }

  private func nameWords(_ name: String) -> [String] {
    var distinct: [String] = []
    for word in words([name]).flatMap({ Self.longForms[$0] ?? [$0] }) where !Self.silent.contains(word) {
      if !distinct.contains(word) { distinct.append(word) }
    }
    return distinct
  }

  private func words(_ texts: [String]) -> [String] {
    texts.flatMap { analyzer.words(in: $0) }.filter { !$0.isStopWord }.map(\.stem)
  }

  private func context(of service: Service, at place: Location?) -> [String] {
    let address = place?.addresses.first
    let organization = service.organization.name == service.name ? nil : service.organization.name
    return [address?.address1, address?.city, address?.region, place?.name, organization].compactMap(\.self)
  }

  private func numbers(of service: Service) -> [String: String] {
    service.organization.identifiers.reduce(into: [:]) { numbers, identifier in
      numbers[identifier.scheme ?? identifier.type] = identifier.identifier
    }
  }

  private func postcode(of place: Location?) -> String? {
    let text = place?.addresses.lazy.compactMap(\.postalCode).first
    let signs = text.map { $0.lowercased().utf8.filter { $0 != UInt8(ascii: " ") } }
    return signs.flatMap { (5...7).contains($0.count) ? String(decoding: $0, as: UTF8.self) : nil }
  }

  private func coordinate(of place: Location?) -> Coordinate? {
    guard let place, place.precision <= .postcode, let latitude = place.latitude, let longitude = place.longitude else {
      return nil
    }
    return Coordinate(latitude: latitude, longitude: longitude)
  }

  /// Of somewhere to go: where letters go says little of where something happens.
  private func district(of place: Location?) -> String? {
    guard let place, place.locationType == .physical, let postcode = postcode(of: place),
      case .resolved(let found) = gazetteer.resolve(postcode)
    else { return nil }
    return found.districtCode
  }

  private func areas(of service: Service) -> Set<String> {
    Set(
      service.serviceAreas.compactMap { area in
        if case .district(let code) = area.coverage { code } else { nil }
      })
  }

  private static func host(_ page: String) -> String? {
    ContactKey(webAddress: page).map { key in
      String(decoding: key.text.utf8.prefix { !"/?:".utf8.contains($0) }, as: UTF8.self)
    }
  }

  private func fullness(of service: Service) -> Int {
    let texts = [service.description, service.url, service.email, service.assuredDate, service.organization.website]
    let lists = [service.phones.count, service.schedules.count, service.interests.count, service.costOptions.count]
    let goes = service.serviceAtLocations.contains { $0.location.locationType == .physical }
    return texts.count { $0 != nil } + lists.count { $0 > 0 } + (goes ? 3 : 0)
  }
}
