import Foundation
import OpenReferral
import TestSupport
import Testing

@Suite("Records")
struct RecordTests {
  @Test("Every field of a filled service survives JSON, under the standard's names")
  func json() throws {
    var generator = SeededGenerator(seed: 1)
    let service = RandomServices.full(using: &generator)
    let data = try JSONEncoder().encode(service)
    #expect(try JSONDecoder().decode(Service.self, from: data) == service)
    let fields = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    for name in ["service_at_locations", "cost_options", "assured_date", "eligibility_description", "service_areas"] {
      #expect(fields[name] != nil, "\(name)")
    }
  }

  @Test("How people meet follows from locations and areas unless it is stated")
  func reachModes() {
    let id = StableIdentifier.uuid("x")
    var service = Service(id: id, name: "x", organization: Organization(id: id, name: "x"))
    #expect(service.effectiveReachModes.isEmpty)
    service.serviceAreas = [ServiceArea(id: id, name: "Orrell")]
    #expect(service.effectiveReachModes == [.travels])
    service.serviceAtLocations = [ServiceAtLocation(id: id, location: Location(id: id))]
    #expect(service.effectiveReachModes == [.venue])
    service.serviceAtLocations.append(.init(id: id, location: Location(id: id, locationType: .virtual)))
    #expect(service.effectiveReachModes == [.venue, .remote])
    service.reachModes = [.travels]
    #expect(service.effectiveReachModes == [.travels])
  }

  @Test("Only a stated zero is free")
  func free() {
    let id = StableIdentifier.uuid("x")
    #expect(CostOption(id: id, amount: 0).isFree)
    #expect(!CostOption(id: id, amount: 1).isFree)
    #expect(!CostOption(id: id).isFree)
  }

  @Test("Location precision is ordered from the door to nothing")
  func precision() {
    #expect(LocationPrecision.allCases == LocationPrecision.allCases.sorted())
    #expect(LocationPrecision.point < .postcode)
    #expect(LocationPrecision.district < .none)
  }

  @Test("A problem's excerpt is short and free of control and direction marks")
  func excerpt() {
    let found = "a\u{1B}[31m\u{202E}b" + String(repeating: "x", count: 200)
    let problem = RecordProblem(severity: .refused, location: "line 1", expected: "", found: found, remedy: "")
    #expect(problem.found.hasPrefix("a [31m b"))
    #expect(problem.found.unicodeScalars.count == 80)
  }
}
