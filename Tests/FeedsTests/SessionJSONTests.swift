import Foundation
import OpenReferral
import TestSupport
import Testing

@testable import Feeds

@Suite("Sessions as OpenActive has them")
struct SessionJSONTests {
  private func session(_ change: (inout Service) -> Void) throws -> [String: Any] {
    var service = Make.service("Tai chi", at: (53.5, -2.7))
    service.schedules = [Make.weekly(.tuesday, "10:00", "12:00")]
    change(&service)
    var json = JSONWriter()
    SessionJSON(address: "https://example.org").write(service, activities: [], to: &json)
    return try #require(try JSONSerialization.jsonObject(with: Data(json.bytes)) as? [String: Any])
  }

  private func schedule(_ change: (inout Schedule) -> Void) throws -> [String: Any] {
    let made = try session { change(&$0.schedules[0]) }
    return try #require((made["eventSchedule"] as? [[String: Any]])?.first)
  }

  @Test("Weekly times are a Schedule; every other week is P2W")
  func weekly() throws {
    let weekly = try schedule { _ in }
    #expect(weekly["@type"] as? String == "Schedule" && weekly["repeatFrequency"] as? String == "P1W")
    #expect(weekly["byDay"] as? [String] == ["https://schema.org/Tuesday"])
    #expect(weekly["startTime"] as? String == "10:00" && weekly["scheduledEventType"] as? String == "ScheduledSession")
    #expect(try schedule { $0.interval = 2 }["repeatFrequency"] as? String == "P2W")
  }

  @Test("The first Saturday of the month has no form there, and is only shown")
  func partial() throws {
    let monthly = try schedule {
      $0.freq = .monthly
      $0.byday = "1SA"
    }
    #expect(monthly["@type"] as? String == "PartialSchedule" && monthly["repeatFrequency"] as? String == "P1M")
  }

  @Test(
    "What is on once is a ScheduledSession in UTC, in summer time an hour before",
    arguments: [("2026-07-04", "2026-07-04T09:00:00Z"), ("2026-12-04", "2026-12-04T10:00:00Z")])
  func once(_ day: String, _ start: String) throws {
    let made = try session {
      $0.schedules[0].freq = nil
      $0.schedules[0].byday = nil
      $0.schedules[0].dtstart = day
    }
    #expect(made["eventSchedule"] == nil)
    #expect((made["subEvent"] as? [[String: Any]])?.first?["startDate"] as? String == start)
  }

  @Test("Free is said only where every price is nothing, and nothing is said of prices in words")
  func prices() throws {
    #expect(try session { $0.costOptions = [Make.free] }["isAccessibleForFree"] as? Bool == true)
    let paid = CostOption(id: UUID(), amount: 3)
    #expect(try session { $0.costOptions = [Make.free, paid] }["isAccessibleForFree"] as? Bool == false)
    #expect(
      try session { $0.costOptions = [CostOption(id: UUID(), amountDescription: "ask")] }["isAccessibleForFree"] == nil)
  }
}
