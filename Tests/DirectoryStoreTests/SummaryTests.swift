import DirectoryStore
import Foundation
import OpenReferral
import Testing

@Suite("Summary")
struct SummaryTests {
  @Test("The counts are those of the services read one by one", arguments: 1...3)
  func counts(seed: UInt64) throws {
    let folder = try TemporaryFolder()
    let directory = try DirectoryDatabase(opening: folder.directory)
    try directory.take(someRecords(count: 80, seed: seed))
    try directory.take([record(service("other"), as: "1")], from: charities)
    let services = try directory.services().services.map(\.service)
    let summary = try directory.summary()

    #expect(summary.services == services.count)
    #expect(summary.generation == 2)
    #expect(summary.organizations == Set(services.map(\.organization.id)).count)
    #expect(summary.byKind == Dictionary(grouping: services, by: \.kind).mapValues(\.count))
    #expect(summary.byStatus == Dictionary(grouping: services, by: \.status).mapValues(\.count))
    #expect(summary.providers == services.filter { $0.provider != nil }.count)
    #expect(summary.neverAssured == services.filter { $0.assuredDate == nil }.count)
    let months = services.compactMap { $0.assuredDate.map { String($0.prefix(7)) } }
    #expect(summary.assuredByMonth == Dictionary(grouping: months, by: \.self).mapValues(\.count))
    #expect(summary.placed == services.filter(isPlaced).count, "seed \(seed)")
    #expect(summary.placed + summary.unplaced == summary.services)
    #expect(summary.sources.map(\.source) == [charities, libraries])
    #expect(summary.sources.map(\.services) == [1, 80])
    #expect(summary.sources.map(\.lastImport) == [moment, moment])
  }

  private func isPlaced(_ service: Service) -> Bool {
    service.serviceAtLocations.contains { $0.location.latitude != nil }
      || service.serviceAreas.contains { $0.coverage != .unresolved }
  }
}
