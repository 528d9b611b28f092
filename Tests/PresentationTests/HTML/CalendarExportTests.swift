import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Presentation

/// Calendar files of random schedules for `scripts/calendar-tests`, which reads them with libraries of others and
/// compares with the day-by-day count.
@Suite("Calendar files for other libraries")
struct CalendarExportTests {
  private struct Expected: Encodable {
    let file: String
    let times: [String]
  }

  @Test(
    "They are written with what they must come to",
    .enabled(if: ProcessInfo.processInfo.environment["DOORSTEP_CALENDARS_OUT"] != nil))
  func export() throws {
    let environment = ProcessInfo.processInfo.environment
    let folder = URL(filePath: environment["DOORSTEP_CALENDARS_OUT"] ?? "")
    let seed = environment["SEED"].flatMap(UInt64.init) ?? UInt64.random(in: 0..<1_000_000)
    print("calendar files of seed \(seed)")
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var random = SeededGenerator(seed: seed)
    var expected: [Expected] = []
    while expected.count < 200 {
      let one = RandomSchedule(year: 2026, using: &random)
      var service = Make.service("Calendar \(expected.count)")
      service.schedules = [one.schedule]
      guard let file = CalendarFile(of: service, today: "2026-03-01", site: SiteSettings()) else { continue }
      let name = "\(expected.count).ics"
      try Data(file.render()).write(to: folder.appending(path: name))
      let days = DayByDay().days(of: one, from: "2026-03-01", count: 730)
      let hours = "\(one.schedule.opensAt ?? "day")-\(one.schedule.closesAt ?? "")"
      expected.append(Expected(file: name, times: days.map { "\($0) \(hours)" }))
    }
    try JSONEncoder().encode(expected).write(to: folder.appending(path: "expected.json"))
  }
}
