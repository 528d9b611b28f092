import Doorstep
import Foundation
import Matching
import OpenReferral
import Presentation
import TestSupport
import Testing

@Suite("Pages and homes")
struct MapPrivacyTests {
  /// The pages that may speak of a service: results with a map, the listing, its sheet and its calendar.
  private func pages(of service: Service) throws -> [UInt8] {
    let site = SiteSettings()
    return ListingPage(service, from: Make.source, today: DirectoryFixture.today, site: site).render().bytes
      + PrintPage(services: [service], today: DirectoryFixture.today, site: site).render().bytes
      + (CalendarFile(of: service, today: DirectoryFixture.today, site: site)?.render() ?? [])
  }

  @Test(
    "Even a home that came into a record shows in no page, wherever it lies",
    arguments: [ListingKind.personalAssistant, .microProvider])
  func moved(kind: ListingKind) throws {
    func assistant(at home: (Double, Double)) -> Service {
      var service = Make.service("Asha", kind: kind, interests: ["dogs"], at: (home.0, home.1))
      service.id = StableIdentifier.uuid("asha")
      service.serviceAtLocations[0].id = StableIdentifier.uuid("asha", "place")
      service.reachModes = [.travels]
      service.serviceAreas = [ServiceArea(id: service.id, name: "Orrell", coverage: .everywhere)]
      service.serviceAtLocations[0].location.addresses = [
        Address(id: service.id, address1: "\(Int(home.0 * 1000)) Mill Lane", city: "Orrell", postalCode: "WN5 8TF")
      ]
      service.schedules = [Make.weekly(.tuesday, "10:00", "12:00")]
      return service
    }
    let one = try pages(of: assistant(at: (53.5310, -2.7087)))
    #expect(one == (try pages(of: assistant(at: (53.5402, -2.6991)))))
    #expect(!String(decoding: one, as: UTF8.self).contains("Mill Lane"))
  }
}
