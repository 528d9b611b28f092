import Foundation
import OpenReferral

/// One service at one place as the cells of a row.
struct ServiceCells {
  private(set) var cells: [CSVColumn: String] = [:]

  init(_ service: Service, at place: Location?) {
    setWords(service)
    setPlace(service, place)
    setTerms(service)
    if let provider = service.provider { setProvider(provider) }
  }

  private mutating func setWords(_ service: Service) {
    cells[.kind] = service.kind.rawValue
    cells[.name] = service.name
    cells[.organisation] = service.organization.name
    cells[.description] = service.description
    cells[.interests] = list(service.interests)
    cells[.status] = service.status.rawValue
    cells[.assuredOn] = service.assuredDate
    cells[.assuredBy] = service.assuredBy
    cells[.languages] = list(
      service.languages.compactMap { language in
        language.name.map { $0 + (language.level.map { " | \($0.rawValue)" } ?? "") }
      })
    cells[.whoFor] = service.eligibilityDescription
    cells[.website] = service.url
    cells[.email] = service.email
    cells[.phone] = list(service.phones.map(\.number))
  }

  /// Of a provider who only travels nothing finer than the outcode leaves, whatever the record holds.
  private mutating func setPlace(_ service: Service, _ place: Location?) {
    cells[.reach] = list(service.reachModes.map(\.rawValue))
    cells[.areas] = list(service.serviceAreas.filter { $0.extentType != TravelArea.extentType }.compactMap(\.name))
    cells[.travelMiles] = service.serviceAreas.first { $0.extentType == TravelArea.extentType }?.extent
    guard let place else { return }
    let address = place.addresses.first
    cells[.town] = address?.city
    if service.hidesPlace {
      cells[.postcode] = address?.postalCode.flatMap { $0.utf8.split(separator: 0x20).first }
        .map { String(decoding: $0, as: UTF8.self) }
      return
    }
    cells[.venue] = place.name
    cells[.address] = address?.address1
    cells[.postcode] = address?.postalCode
    cells[.accessibility] = list(place.accessibility.compactMap(\.description))
    guard place.precision == .point, let latitude = place.latitude, let longitude = place.longitude else { return }
    cells[.latitude] = CoordinateNumber.text(latitude)
    cells[.longitude] = CoordinateNumber.text(longitude)
  }

  private mutating func setTerms(_ service: Service) {
    let timed = service.schedules.compactMap(TimesWording.native)
    cells[.times] = list(timed.isEmpty ? service.schedules.compactMap(\.description) : timed)
    cells[.timesNote] = service.schedules.lazy.compactMap(\.notes).first
    cells[.cost] = list(service.costOptions.map(NativeCost.native))
    cells[.minimumAge] = service.minimumAge.map { "\($0)" }
    cells[.maximumAge] = service.maximumAge.map { "\($0)" }
  }

  private mutating func setProvider(_ provider: CareProvider) {
    cells[.gender] = provider.gender
    cells[.hourlyRate] = provider.hourlyRate.map { "\($0)" }
    cells[.tasks] = list(provider.tasks)
    cells[.availabilityOn] = provider.availabilityAsOf
    cells[.checks] = list(
      provider.checks.map { check in
        var parts = [check.name, check.state.rawValue, check.date ?? "", check.issuer ?? "", check.expires ?? ""]
        if check.level != nil || check.country != nil { parts += [check.level ?? "", check.country ?? ""] }
        return parts.joined(separator: " | ")
      })
    cells[.availability] = list(provider.availability.map(TimesWording.native))
    setTerms(of: provider)
  }

  private mutating func setTerms(of provider: CareProvider) {
    cells[.training] = list(
      provider.training.map { [$0.name, $0.date ?? "", $0.expires ?? ""].joined(separator: " | ") })
    cells[.rates] = list(provider.rates.map { "\($0.band.rawValue) | \($0.amount)" })
    cells[.payers] = list(provider.payers.map(\.rawValue))
    cells[.loneWorkingLimits] = list(provider.loneWorkingLimits.map(\.rawValue))
    cells[.faith] = provider.faith
    let flags: [(CSVColumn, Bool?)] = [
      (.smokes, provider.smokes), (.worksWithSmokers, provider.worksWithSmokers),
      (.worksWithPets, provider.worksWithPets), (.drives, provider.drives),
      (.businessInsurance, provider.hasBusinessInsurance), (.regulatedActivity, provider.isRegistered),
    ]
    for (column, flag) in flags { cells[column] = flag.map { $0 ? "yes" : "no" } }
    cells[.hoursFree] = provider.weeklyHoursFree.map { "\($0)" }
    cells[.waitingWeeks] = provider.waitingWeeks.map { "\($0)" }
  }

  private func list(_ entries: [String]) -> String? { entries.isEmpty ? nil : entries.joined(separator: ";") }
}
