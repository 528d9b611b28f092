import Doorstep
import Foundation
import Matching
import OpenReferral
import Presentation
import Schedules
import TestSupport
import Testing

/// Asking for times, from what is typed to what is shown.
@Suite("Stories of times on the sample directory")
struct TimesStoriesTests {
  let sample: LoadedDirectory

  init() throws { sample = try SampleFixture.shared.get() }

  /// Saturday 21 November 2026.
  private func answer(_ interests: [String], when: String? = nil, limit: Int = 50) throws -> SearchAnswer {
    var facts = FactFilter(day: 20_261_121)
    facts.times = try when.map {
      TimesFilter(try #require(WhenReader.read($0)), from: try #require(CivilDate("2026-11-21")))
    }
    return try sample.finder.answer(
      SearchRequest(
        interests: interests, near: "Wigan, Greater Manchester", filters: MatchFilters(facts: facts), limit: limit))
  }

  @Test(
    "What is shown is on then, the total and the counts are of that alone",
    arguments: [
      "tuesday afternoon", "today", "tomorrow", "this week", "this weekend", "evenings", "after 6pm",
      "monday before noon",
    ])
  func filtered(when: String) throws {
    let filter = TimesFilter(try #require(WhenReader.read(when)), from: try #require(CivilDate("2026-11-21")))
    let all = try answer([]).interests[0]
    let narrowed = try answer([], when: when).interests[0]
    #expect(narrowed.goodTotal > 0 && narrowed.goodTotal < all.goodTotal)
    for match in narrowed.good {
      let table = Timetable(of: match.match.listing.service)
      #expect(table.rules.isEmpty || filter.admits(table.rules), "\(match.match.listing.service.name)")
    }
    // Whatever is left out is on at no such time: counted one by one.
    let ids = Set(try answer([], limit: 50).interests[0].good.map(\.match.listing.service.id))
    let kept = Set(narrowed.good.map(\.match.listing.service.id))
    for service in sample.shownServices where ids.contains(service.id) && !kept.contains(service.id) {
      let table = Timetable(of: service)
      #expect(!filter.admits(table.rules) || narrowed.goodTotal > 50, "\(service.name)")
    }
    #expect(narrowed.facets.kinds.values.reduce(0, +) >= narrowed.goodTotal)
    #expect(narrowed.facets.kinds.values.reduce(0, +) < all.facets.kinds.values.reduce(0, +))
  }

  @Test("A sentence is read: the days and the hours together")
  func sentence() throws {
    let answer = try answer(["something on tuesday afternoons"])
    let wanted = try #require(answer.query.filters.facts.times?.wanted)
    #expect(wanted == WantedTimes(weekdays: [.tuesday], hours: DayPart.afternoon))
    for match in answer.interests[0].good {
      let next = NextWording(asked: answer.query.filters.facts).times(of: match.match.listing)
      #expect(next.isEmpty || next[0].date.weekday == .tuesday)
    }
    #expect(AnswerText(answer).render().contains("Next on Tuesday "))
  }

  @Test("Where nothing is on then, the answer offers to drop the time")
  func relaxed() throws {
    let answer = try answer(["reading"], when: "sunday before 5am")
    let offered = answer.interests[0].relaxations.map(\.limit)
    #expect(answer.interests[0].good.isEmpty == offered.contains(.times))
  }

  @Test("An answer's JSON is what JSONEncoder would write, whatever is asked")
  func json() throws {
    for interests in [
      ["reading", "dog walking"], ["a Polish-speaking carer near WN3, DBS checked"], ["gardning"], ["zzzz"], [],
      ["choir, not Mondays", "chess tomorrow"],
    ] {
      let answer = try answer(interests, limit: 10)
      let compact = String(decoding: JSONText.compact(AnswerJSON(answer)), as: UTF8.self)
      #expect(try PlainJSON.rewritten(compact, isPretty: false) == compact)
      let pretty = JSONText.render(AnswerJSON(answer))
      #expect(try PlainJSON.rewritten(pretty, isPretty: true) + "\n" == pretty)
    }
  }
}
