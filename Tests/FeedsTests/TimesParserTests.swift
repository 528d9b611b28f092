import OpenReferral
import Testing

@testable import Feeds

@Suite("Opening times")
struct TimesParserTests {
  /// What a text says as "byday opens-closes", or nil.
  static func reading(_ text: String) -> [String]? {
    TimesParser.parse(text)?.entries.map { entry in
      let end = entry.range.end.map { "-\(ScheduleText.clock($0))" } ?? ""
      return "\(entry.days.byday) \(ScheduleText.clock(entry.range.start))\(end)"
    }
  }

  @Test(
    "Our own form is understood exactly",
    arguments: [
      ("Tue 10:00-12:00;Thu 18:30-20:00", ["TU 10:00-12:00", "TH 18:30-20:00"]),
      ("1st Sat 10:00-12:00", ["1SA 10:00-12:00"]),
      ("last Wed 14:00-16:00", ["-1WE 14:00-16:00"]),
      ("2nd and 4th Tue 19:00-21:00", ["2TU,4TU 19:00-21:00"]),
      ("Mon-Fri 09:00-17:00", ["MO,TU,WE,TH,FR 09:00-17:00"]),
      ("Mon, Wed 02:00-04:00", ["MO,WE 02:00-04:00"]),
      ("Fri 22:00-02:00", ["FR 22:00-02:00"]),
      ("Sat 18:00-24:00", ["SA 18:00-00:00"]),
    ])
  func nativeForms(_ text: String, _ expected: [String]) {
    #expect(TimesParserTests.reading(text) == expected)
  }

  @Test(
    "Clear everyday forms are understood",
    arguments: [
      ("Monday 12noon - 2pm", ["MO 12:00-14:00"]),
      ("Mon-Fri: 6:30am-10:00pm, Sat-Sun: 8:00am-6:00pm", ["MO,TU,WE,TH,FR 06:30-22:00", "SA,SU 08:00-18:00"]),
      ("Wednesday 10am - 4pm", ["WE 10:00-16:00"]),
      ("Thursday 1.30 - 3.30pm", ["TH 13:30-15:30"]),
      ("Friday 10 - 2pm", ["FR 10:00-14:00"]),
      ("Friday 12 - 2pm", ["FR 12:00-14:00"]),
      ("Saturday 10 - 12 noon", ["SA 10:00-12:00"]),
      ("Tuesdays & Fridays 12pm - 3pm; 1st Saturday of month 10am - 12noon", ["TU,FR 12:00-15:00", "1SA 10:00-12:00"]),
      ("Tues/Weds 10am - 12pm. Thurs 10am - 2pm", ["TU,WE 10:00-12:00", "TH 10:00-14:00"]),
      ("Fri 4.30 - 5.30pm Sat 10 - 11am", ["FR 16:30-17:30", "SA 10:00-11:00"]),
      ("Tuesday from 11am", ["TU 11:00"]),
      ("Every Tuesday at 7.30pm", ["TU 19:30"]),
      ("Weekdays 9am to 5pm, weekends closed", ["MO,TU,WE,TH,FR 09:00-17:00"]),
      ("Monday to Thursday 9.30am-1pm and 2pm-4pm", ["MO,TU,WE,TH 09:30-13:00", "MO,TU,WE,TH 14:00-16:00"]),
      ("Sunday to Tuesday, 9am-12.30", ["MO,TU,SU 09:00-12:30"]),
      ("Daily 0900-1730", ["MO,TU,WE,TH,FR,SA,SU 09:00-17:30"]),
      ("Saturdays 8pm-midnight", ["SA 20:00-00:00"]),
      ("Tuesday and Thursday 9:30am \u{2013} 12:30pm", ["TU,TH 09:30-12:30"]),
    ])
  func everydayForms(_ text: String, _ expected: [String]) {
    #expect(TimesParserTests.reading(text) == expected)
  }

  @Test(
    "What could mean two things, or says more, is left alone",
    arguments: [
      "", "By appointment", "Wednesday 10 - 12", "Mon - Sat 10.00 - 4.00", "Tuesday 7 - 9", "Mon 1:30-3:30",
      "Monday - Friday 8am - 4pm. Please ring.", "Mon - Fri by appointment", "Thursday morning",
      "Every other Tuesday 10am-12pm", "Every second Tuesday 10am-12pm", "Alternate Fridays 2pm-4pm",
      "Weekdays 10am-4pm, except Thursdays 10am-12.30pm", "Saturday 9am - 11", "Mon 12am-2pm", "Mon 13pm-14pm",
      "1st Saturday and Sunday 10am-12pm", "6th Monday 10am-11am", "2nd of May 10am-12pm", "Mon 25:00-26:00",
      "Mon 10:75-11:00", "Mon 10am-10am", "We 10am-12pm", "10am-12pm", "Mon 99999-10:00", "2nd Sat of term 10am-12pm",
    ])
  func unclearTextIsLeftAlone(_ text: String) {
    #expect(TimesParserTests.reading(text) == nil)
  }

  @Test("A known qualifier at the end is kept beside the times")
  func qualifiersAreKept() {
    let parsed = TimesParser.parse("Mon & Thur 1-3pm (except bank holidays)")
    #expect(parsed?.entries.count == 1)
    #expect(parsed?.note == "Except bank holidays")
    #expect(TimesParser.parse("Mondays 10am-12pm term-time only")?.note == "Term time only")
  }

  @Test("Text that is not understood stays word for word in a schedule that states no time")
  func verbatimIsKept() throws {
    let (service, problems) = try FeedFixture.only("name,times,times_note\nA,One morning per week,Ring first\n")
    let schedule = try #require(service.schedules.first)
    #expect(service.schedules.count == 1)
    #expect(schedule.description == "One morning per week")
    #expect(schedule.notes == "Ring first")
    #expect(schedule.byday == nil && schedule.opensAt == nil && schedule.freq == nil)
    #expect(problems.isEmpty)
  }

  @Test("A 10,000-word text costs no more than its length")
  func longTextIsCheap() {
    let text = String(repeating: "Mon and ", count: 10_000)
    #expect(TimesParser.parse(text) == nil)
    #expect(TimesParser.parse(String(repeating: "Mon,", count: 240)) == nil)
  }
}
