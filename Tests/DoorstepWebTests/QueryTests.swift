import Foundation
import Testing

/// Section B of the project's attack cases, by HTTP.
@Suite("Questions", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct QueryTests {
  let server: ServerProcess

  init() throws { server = try ServerProcess.shared.get() }

  /// The rule that a problem names: "wrong-value".
  private func rule(_ response: RawResponse) -> String? {
    guard response.header("content-type") == "application/problem+json",
      let problem = try? JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any],
      let type = problem["type"] as? String, problem["status"] as? Int == response.status
    else { return nil }
    return type.split(separator: ":").last.map(String.init)
  }

  @Test("B01: nothing to look for is told plainly", arguments: ["", " ", "...", "!?", "\u{301}\u{301}", "\u{200B}"])
  func empty(_ text: String) throws {
    let response = try server.get(ServerProcess.find(["interests": text]))
    #expect(response.status == 400 && ["missing", "wrong-value"].contains(rule(response) ?? ""), "\(response.text)")
  }

  @Test("B01: common words and emoji are words like others", arguments: ["the and of", "🙂🙂"])
  func common(_ text: String) throws {
    #expect([200, 400].contains(try server.get(ServerProcess.find(["interests": text, "near": "WN5"])).status))
  }

  @Test(
    "B02, B05, B16: what is too long is refused before it is read",
    arguments: [
      String(repeating: "a", count: 257), String(repeating: "a", count: 7_000), String(repeating: "ﷺ", count: 200),
      "e" + String(repeating: "\u{301}", count: 100), (1...9).map { "word\($0)" }.joined(separator: ","),
      (0..<1500).map { _ in "a b" }.joined(separator: " "),
    ])
  func tooLong(_ text: String) throws {
    let start = ContinuousClock.now
    let response = try server.get(ServerProcess.find(["interests": text]))
    #expect([400, 414].contains(response.status) && rule(response) == "too-long", "\(response.text)")
    #expect(ContinuousClock.now - start < .seconds(2))
    #expect(!response.text.contains("aaa") && !response.text.contains("ﷺ"))
  }

  @Test("B03: the same word a hundred times costs no more than once")
  func repeated() throws {
    #expect(try server.get(ServerProcess.find(["interests": String(repeating: "reading ", count: 30)])).status == 200)
  }

  @Test(
    "B06: spellings of one word in other code points find the same",
    arguments: [
      ("café", "cafe\u{301}"), ("dog", "ｄｏｇ"), ("finance", "ﬁnance"), ("reading", "rea\u{AD}ding"),
      ("READING", "reading"),
    ])
  func spellings(_ plain: String, _ other: String) throws {
    func found(_ text: String) throws -> [String] {
      let response = try server.get(ServerProcess.find(["interests": text, "near": "WN5"]))
      return response.text.components(separatedBy: #""service_id":""#).dropFirst().map { String($0.prefix(36)) }
    }
    #expect(try found(plain) == found(other))
  }

  @Test(
    "B07: coordinates that are none are an unknown place, never a crash",
    arguments: [
      "NaN,NaN", "inf,0", "1e308,1e308", "91,0", "0,181", "53,5,1", "0x35,0", "٥٣,٢",
      String(repeating: "9", count: 150) + ",0",
      "-0.0,-0.0", "1e300,0", "53.5,",
    ])
  func coordinates(_ text: String) throws {
    let response = try server.get(ServerProcess.find(["near": text]))
    #expect(response.status == 200 && !response.text.contains(#""outcome":"ambiguous""#))
    #expect(try server.get("/api/v1/places?q=\(ServerProcess.encoded(text))").status == 200)
    #expect(try server.get("/api/v1/find?lat=1&lon=2").status == 400)
  }

  @Test(
    "B08: a distance is a number and a unit, above 0 and at most 100 miles",
    arguments: [
      "0", "-1 km", "1e9 m", "NaN", "5km; drop", "0 m", "101 miles", "1 league", "１ km",
      String(repeating: "1", count: 300),
    ])
  func distances(_ text: String) throws {
    let response = try server.get(ServerProcess.find(["interests": "reading", "near": "WN5", "within": text]))
    #expect(response.status == 400 && response.text.contains(#""field":"within""#), "\(response.text)")
  }

  @Test(
    "B09: limit and page are small whole numbers",
    arguments: [
      "-1", "0", "51", "9223372036854775808", "18446744073709551616", "1e1", "1.0", "١", " 1", "+1", "01", "",
    ])
  func numbers(_ text: String) throws {
    for name in ["limit", "page"] {
      let response = try server.get("/api/v1/find?interests=reading&\(name)=\(ServerProcess.encoded(text))")
      #expect(
        response.status == 400 && response.text.contains(#""field":"\#(name)""#), "\(name) \(text): \(response.text)")
    }
    #expect(try server.get("/api/v1/find?interests=reading&offset=5").status == 400)
  }

  @Test(
    "B10: places at the ends of the earth find nothing, or say that they are none",
    arguments: [
      "90,0", "-90,0", "0,180", "0,-180", "0,0", "45,-30",
    ])
  func ends(_ text: String) throws {
    let response = try server.get(ServerProcess.find(["interests": "chess", "near": text, "within": "10 miles"]))
    #expect(response.status == 200 && !response.text.contains(#""distance_metres""#.appending(":0,")))
  }

  @Test(
    "B11: postcodes in any spacing are read, and wildcards are not",
    arguments: [
      ("wn58lz", true), ("WN5 8LZ ", true), ("WN5-8LZ", true), ("WN5\u{A0}8LZ", true), ("W*", false), ("%", false),
      ("_", false),
      ("WN5 %", false),
    ])
  func postcodes(_ text: String, _ isRead: Bool) throws {
    let response = try server.get("/api/v1/places?q=\(ServerProcess.encoded(text))")
    #expect(response.status == 200 && response.text.contains(#""outcome":"resolved""#) == isRead, "\(response.text)")
  }

  @Test("B12: a name given twice is refused, never first or last", arguments: FindNames.all)
  func twice(_ name: String) throws {
    let response = try server.get("/api/v1/find?\(name)=a&\(name)=b")
    #expect(response.status == 400 && rule(response) == "duplicate-name")
    let encoded = try server.get(
      "/api/v1/find?\(name)=a&%\(String(name.utf8.first ?? 0, radix: 16))\(name.dropFirst())=b")
    #expect(encoded.status == 400 && rule(encoded) == "duplicate-name")
  }

  @Test(
    "B13: what is badly encoded is refused, never mended",
    arguments: [
      "%ff%fe", "%c0%af", "%00", "%zz", "%", "%4", "%252e", "%25%32%65", "a%0ab", "%1b[2J", "%7f", "%c2%85",
      "%ed%a0%80", "a%2",
    ])
  func encoding(_ text: String) throws {
    for target in [
      "/api/v1/find?interests=\(text)", "/api/v1/places?q=\(text)", "/api/v1/find?\(text)=a",
      "/api/v1/listings/\(text)",
    ] {
      let response = try server.get(target)
      #expect(response.status == 400 && rule(response) == "encoding", "\(target): \(response.text)")
    }
  }

  @Test(
    "B15: operators of query languages are plain words",
    arguments: [
      "' OR 1=1--", "NEAR(a b, 999999999)", "\"a\" NOT \"b\"", "rank:x", "{\"$gt\":1}", "*", "a*", "../../etc/passwd",
      "${jndi:x}",
    ])
  func operators(_ text: String) throws {
    #expect([200, 400].contains(try server.get(ServerProcess.find(["interests": text])).status))
    #expect(server.isHealthy)
  }

  @Test(
    "B18, B19: unknown kinds, days, orders and names are refused with what there is",
    arguments: [
      ("kinds=none", "group, activity"), ("kinds=Group", "group, activity"), ("days=someday", "monday, tuesday"),
      ("sort=__proto__", "best, nearest"), ("by=rocket", "foot, slowly"), ("free=1", "true or false"),
      ("fields=phone,home_lat", "interests, near"), ("interests", "interest"), ("a", "interests, near"),
    ])
  func unknown(_ query: String, _ says: String) throws {
    let response = try server.get("/api/v1/find?\(query)")
    #expect(response.status == 400 && response.text.contains(says), "\(response.text)")
    #expect(
      !response.text.contains("someday") && !response.text.contains("rocket") && !response.text.contains("home_lat"))
  }

  @Test("B18: ten thousand names are refused, as are a thousand parameters")
  func many() throws {
    #expect([400, 414].contains(try server.get("/api/v1/find?kinds=" + String(repeating: "a,", count: 3_900)).status))
    #expect(try server.get("/api/v1/find?" + (0..<1000).map { "a\($0)=1" }.joined(separator: "&")).status == 400)
  }

  @Test("A broker's filters are read, and are words, ages and amounts of money")
  func facts() throws {
    let good = "languages=Polish,BSL&access=step-free&checks=DBS&gender=female&age=70&max_rate=18.50"
    #expect(try server.get("/api/v1/find?near=WN5&\(good)").status == 200)
    let bad = [
      "age=121", "age=-1", "age=1.5", "max_rate=501", "max_rate=1e2", "max_rate=18.505", "max_rate=.5", "max_rate=18.",
      "languages=%21", "gender=" + String(repeating: "a", count: 101),
      "checks=" + String(repeating: "%CC%81", count: 40),
    ]
    for query in bad {
      let response = try server.get("/api/v1/find?near=WN5&\(query)")
      #expect(
        response.status == 400 && response.text.contains(#""field":"\#(query.prefix { $0 != "=" })""#), "\(query)")
    }
    let body = #"{"near":"WN5","languages":["Polish"],"checks":["DBS"],"age":70,"max_rate":18.5}"#
    #expect(try server.post(body.utf8).status == 200)
  }

  @Test("B19: nearest first needs a place to measure from")
  func nearest() throws {
    let response = try server.get("/api/v1/find?interests=reading&sort=nearest")
    #expect(response.status == 400 && response.text.contains(#""field":"near""#))
    #expect(try server.get("/api/v1/find?interests=reading&sort=nearest&near=WN5").status == 200)
  }
}

enum FindNames {
  static let all = [
    "interests", "near", "within", "by", "kinds", "free", "days", "languages", "access", "checks", "gender", "age",
    "max_rate", "literal", "sort", "limit", "page",
  ]
}
