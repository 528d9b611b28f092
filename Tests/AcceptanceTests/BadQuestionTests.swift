import Doorstep
import Foundation
import Geography
import Matching
import OpenReferral
import Places
import TestSupport
import Testing

/// The cases of design/attack-cases.md section B that reach the program by its command line.
@Suite("Bad questions")
struct BadQuestionTests {
  let sample: LoadedDirectory

  init() throws { sample = try SampleFixture.shared.get() }

  @Test(
    "B01 an interest with nothing to look for is refused with a word for what to do",
    arguments: ["?!…", "\u{301}\u{302}", "🐶🐶", "the of and", "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{3164}"])
  func emptyInterest(_ text: String) {
    let error = #expect(throws: SearchError.self) { try sample.finder.answer(SearchRequest(interests: [text])) }
    #expect(error?.message.isEmpty == false)
  }

  @Test(
    "B02 B05 B16 long and growing texts are refused before they cost anything", arguments: [257, 10_000, 1_000_000])
  func longTexts(_ count: Int) {
    for seed in ["a", "a!", "\u{FDFA}", "é ", "aaaa…! "] {
      let text = String(repeating: seed, count: count)
      let clock = ContinuousClock()
      let time = clock.measure {
        #expect(throws: SearchError.self) { try sample.finder.answer(SearchRequest(interests: [text])) }
        #expect(throws: SearchError.self) { try sample.finder.answer(SearchRequest(interests: ["art"], near: text)) }
      }
      #expect(time < .seconds(2), "\(time) for \(count)")
    }
  }

  @Test("B03 many short words, many interests and one word many times stay within bounds")
  func manyWords() throws {
    let same = String(repeating: "dog ", count: 60)
    let once = try sample.finder.answer(SearchRequest(interests: ["dog"], near: "WN5"))
    let often = try sample.finder.answer(SearchRequest(interests: [same], near: "WN5"))
    #expect(often.interests[0].good.map(\.match) == once.interests[0].good.map(\.match))
    let letters = (0..<120).map { _ in "x" }.joined(separator: " ")
    #expect(throws: Never.self) { try sample.finder.answer(SearchRequest(interests: [letters])) }
    #expect(throws: SearchError.self) {
      try sample.finder.answer(SearchRequest(interests: [(0..<40).map { "a\($0)" }.joined(separator: ",")]))
    }
  }

  @Test(
    "B06 the same word in another spelling of Unicode finds the same",
    arguments: [
      ("café", "cafe\u{301}"), ("dog walking", "ｄｏｇ ｗａｌｋｉｎｇ"), ("fishing", "ﬁshing"), ("reading", "rea\u{AD}ding"),
      ("READING", "reading"), ("gardening", "gar\u{200D}dening"), ("café", "cafe"), ("men's shed", "men’s shed"),
      ("knitting", "\u{FEFF}knitting"),
    ])
  func spellings(_ plain: String, _ odd: String) throws {
    let one = try sample.finder.answer(SearchRequest(interests: [plain], near: "Wigan"))
    let other = try sample.finder.answer(SearchRequest(interests: [odd], near: "Wigan"))
    #expect(!one.interests[0].good.isEmpty)
    #expect(one.interests[0].good.map(\.match) == other.interests[0].good.map(\.match))
  }

  @Test(
    "B07 B11 B13 numbers, wildcards and nonsense for a place are answered with a word, never a crash or a guess",
    arguments: [
      "NaN,NaN", "inf,inf", "1e308,1e308", "91,0", "53.5,181", "53,5", "0x35,0x2", "٥٣.٥,-٢.٧", "-0.0,-0.0",
      String(repeating: "9", count: 190) + ",1", "W*", "%", "_", "WN%", "%ff%fe", "%00", "53.5,-2.7,1", "SD", "SD 5",
      "ZZ 123 456",
      "..", "../../etc/passwd", "' OR 1=1--", "999999999999999999999999", "1,", ",", "BT1 1AA", "Atlantis",
    ])
  func noPlace(_ place: String) throws {
    let answer = try sample.finder.answer(SearchRequest(interests: ["reading"], near: place))
    guard case .notFound(let unresolved) = answer.place else {
      Issue.record("\(place) was taken for \(answer.resolvedPlace?.label ?? "several places")")
      return
    }
    #expect(answer.interests.isEmpty && !unresolved.reason.message.isEmpty)
    #expect(try sample.text(SearchRequest(interests: ["reading"], near: place)).utf8.count < 4_000)
  }

  @Test(
    "B10 poles, antimeridian, null island and the sea give no venue, whatever wraps round",
    arguments: ["90,0", "-90,0", "0,180", "0,-180", "0,0", "40,-30", "53.5,179.99", "-53.5,2.7"])
  func faraway(_ place: String) throws {
    let answer = try sample.finder.answer(SearchRequest(interests: ["reading"], near: place, within: "100 miles"))
    let venues = answer.interests.flatMap { $0.good + $0.close }.filter { $0.match.distance != nil }
    #expect(venues.isEmpty)
  }

  @Test(
    "B11 a postcode in any spelling is that postcode",
    arguments: ["wn58lz", "WN5 8LZ ", "WN5-8LZ", "WN5\u{A0}8LZ", "wn5   8lz", "WN5.8LZ"])
  func postcodes(_ text: String) throws {
    let place = try sample.finder.answer(SearchRequest(interests: ["reading"], near: text)).resolvedPlace
    #expect(place?.query == "WN5 8LZ", "\(place?.query ?? "none")")
  }

  @Test("B11 a letter O for a nought is mended and said; a postcode out of use says so and is rough")
  func mendedPostcodes() throws {
    let mended = try sample.finder.answer(SearchRequest(interests: ["reading"], near: "WA15 OHF")).resolvedPlace
    #expect(mended?.notes.isEmpty == false)
    let unknown = try sample.finder.answer(SearchRequest(interests: ["reading"], near: "WN5 9ZZ")).resolvedPlace
    #expect(unknown?.precision == .outcode && unknown?.notes.isEmpty == false)
  }

  @Test(
    "B15 operators of other query languages are plain words",
    arguments: [
      "' OR 1=1--", "NEAR(reading walking, 999999999)", "\"reading\" NOT \"walking\"", "rank: reading", "reading*",
      "reading AND walking", "name:reading", "{{7*7}} reading", "$(reading)", "reading\\", "(reading", "-reading",
      "^reading~2",
    ])
  func operators(_ text: String) throws {
    let answer = try sample.finder.answer(SearchRequest(interests: [text], near: "Wigan"))
    #expect(answer.interests.flatMap(\.interest.terms).count <= 12)
    #expect(try sample.text(SearchRequest(interests: [text], near: "Wigan")).contains("reading") || text.hasPrefix("'"))
  }

  @Test("B09 pages and limits at their edges show every match once", arguments: [1, 7, 50])
  func pages(_ limit: Int) throws {
    var seen: [String] = []
    var total = 0
    for page in 1...20 {
      let interest = try sample.finder.answer(
        SearchRequest(interests: ["walking"], near: "Wigan", limit: limit, page: page)
      ).interests[0]
      seen += interest.good.map(\.match.listing.service.id.uuidString)
      total = interest.goodTotal
    }
    #expect(Set(seen).count == seen.count && seen.count == min(total, limit * 20))
  }
}
