import Foundation
import OpenReferral
import Testing

@Suite("Weekdays")
struct WeekdayTests {
  @Test("iCalendar codes go both ways, in any case")
  func icalendar() {
    for day in Weekday.allCases {
      #expect(Weekday(icalendar: day.icalendar.utf8) == day)
      #expect(Weekday(icalendar: day.icalendar.lowercased().utf8) == day)
    }
    #expect(Weekday(icalendar: "XX".utf8) == nil)
    #expect(Weekday(icalendar: "".utf8) == nil)
  }

  @Test("An English name may be cut short, but not to one letter")
  func english() {
    #expect(Weekday(english: "Tuesday") == .tuesday)
    #expect(Weekday(english: "tues") == .tuesday)
    #expect(Weekday(english: "TU") == .tuesday)
    #expect(Weekday(english: "T") == nil)
    #expect(Weekday(english: "Tuesdays") == nil)
    #expect(Weekday(english: "t,\u{301}") == nil)
  }

  @Test("A schedule's days are read from its rule, ordinals and all")
  func schedule() {
    var schedule = Schedule(id: StableIdentifier.uuid("x"))
    #expect(schedule.weekdays.isEmpty)
    schedule.byday = "TU,1SA,-1WE,??"
    #expect(schedule.weekdays == [.tuesday, .wednesday, .saturday])
  }
}
