import Doorstep
import OpenReferral
import Schedules
import TestSupport
import Testing

@Suite("When somebody wants to go")
struct WhenReaderTests {
  static func reading(_ text: String) -> String? {
    WhenReader.read(text).map { wanted in
      let days = wanted.weekdays.sorted().map(\.icalendar).joined()
      let hours = wanted.hours.map { "\($0.lowerBound)-\($0.upperBound)" }
      return [wanted.span?.rawValue, days.isEmpty ? nil : days, hours].compactMap(\.self).joined(separator: " ")
    }
  }

  @Test(
    "What people type is understood",
    arguments: [
      ("tuesday afternoon", "TU 720-1020"), ("Tuesday", "TU"), ("tues", "TU"), ("today", "today"),
      ("tomorrow", "tomorrow"), ("this week", "this week"), ("this weekend", "this weekend"), ("weekend", "SASU"),
      ("weekends", "SASU"), ("at the weekend", "SASU"), ("evenings", "1020-1440"),
      ("weekday evenings", "MOTUWETHFR 1020-1440"),
      ("after 6pm", "1080-1440"), ("before noon", "0-720"), ("from 10am to 2pm", "600-840"), ("2pm-4pm", "840-960"),
      ("saturday between 10am and noon", "SA 600-720"), ("between 2 and 4pm", "840-960"),
      ("tomorrow after 18:30", "tomorrow 1110-1440"),
      ("Mondays and Thursdays, mornings", "MOTH 300-720"), ("tonight", "today 1020-1440"),
      ("this afternoon", "today 720-1020"),
      ("next week", "next week"), ("on Wed at 7.30pm", "WE 1170-1230"),
    ])
  func understood(text: String, expected: String) { #expect(Self.reading(text) == expected) }

  @Test(
    "What is none, or could be two, is refused",
    arguments: [
      "", "  ", "soon", "at 6", "after 6", "tuesday aft", "tu", "morning and evening", "today tomorrow", "and",
      "between 2pm",
      "after 25:00", "13pm", "a\u{301}fternoon", "tuesday\u{0}", "£", "32nd",
    ])
  func refused(text: String) { #expect(Self.reading(text) == nil) }

  @Test("Any text at all is read without a trap")
  func hostile() {
    for text in HostileTexts.all { _ = WhenReader.read(text) }
    #expect(WhenReader.read(String(repeating: "monday ", count: 10_000)) == nil)
  }
}
