import Foundation
import Matching
import OpenReferral
import Schedules
import TestSupport
import Testing

@testable import Presentation

@Suite("When something is on next")
struct NextWordingTests {
  private func sentence(_ notes: String? = nil, day: UInt32, wanted: WantedTimes? = nil) -> String? {
    var service = Make.service("A")
    service.schedules = [Make.weekly(.tuesday, "14:00", "16:00"), Make.weekly(.saturday, "10:00", "12:00")]
    service.schedules[0].notes = notes
    var asked = FactFilter(day: day)
    asked.times = wanted.flatMap { wanted in asked.today.map { TimesFilter(wanted, from: $0) } }
    return NextWording(asked: asked).sentence(for: listing(service))
  }

  private func listing(_ service: Service) -> Listing {
    Listing(id: service.id, service: service, location: nil, reach: .unplaced, source: Make.source)
  }

  @Test("The next day, the one after a time that is today, and of the times asked for")
  func next() {
    #expect(sentence(day: 20_261_122) == "Next on Tuesday 24 November, 2pm to 4pm.")
    #expect(sentence(day: 20_261_121) == "Next today, 10am to noon, then on Tuesday 24 November, 2pm to 4pm.")
    #expect(
      sentence(day: 20_261_121, wanted: WantedTimes(hours: DayPart.afternoon))
        == "Next on Tuesday 24 November, 2pm to 4pm.")
    #expect(sentence(day: 20_261_230) == "Next on Saturday 2 January 2027, 10am to noon.")
    #expect(
      sentence("Term time only", day: 20_261_122)
        == "Next on Tuesday 24 November, 2pm to 4pm (depends on school terms).")
    #expect(sentence(day: .max) == nil)
  }

  @Test("Nothing of what is closed or says no time")
  func nothing() {
    var service = Make.service("A")
    #expect(NextWording(asked: FactFilter(day: 20_261_121)).sentence(for: listing(service)) == nil)
    service.schedules = [Make.weekly(.monday, "10:00", "12:00")]
    service.status = .temporarilyClosed
    #expect(NextWording(asked: FactFilter(day: 20_261_121)).sentence(for: listing(service)) == nil)
  }
}
