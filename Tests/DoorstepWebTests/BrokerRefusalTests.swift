import Access
import Brokering
import Doorstep
import Foundation
import TestSupport
import Testing

@testable import DoorstepWeb

/// What brokers' addresses say when they do not do what is asked. It is asked for over sockets, of every address there
/// is and for every field a need has, so that none of it is copied here.
@Suite("Refusals for brokers", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct BrokerRefusalTests {
  let keyed: KeyedServer
  let broker: (cookie: (String, String), token: String)

  init() throws {
    keyed = try KeyedServer()
    broker = try keyed.signIn(keyed.key(.broker))
  }

  @Test("Every refusal of brokers' addresses says what to do and blames nobody, whatever field it is about")
  func neverBlames() throws {
    let refusals = Refusals()
    try askAddresses(refusals)
    try askNeeds(refusals)
    try askForms(refusals)
    try askShortlists(refusals)
    for field in NeedField.allCases {
      #expect(refusals.fields.contains(field.rawValue), "no program was refused for \(field)")
      #expect(
        refusals.fields.contains { $0.hasPrefix("#\(field.rawValue)") }, "nobody was refused on a page for \(field)")
    }
    #expect(refusals.sentences.count > 60, "\(refusals.sentences)")
    for sentence in refusals.sentences {
      let words = PlainWords(sentence)
      for word in BlamingWords.all { #expect(!words.contains(PlainWords(word)), "\(sentence)") }
      #expect(sentence.utf8.first.map { 0x41...0x5A ~= $0 || 0x30...0x39 ~= $0 } ?? false, "\(sentence)")
    }
    if let path = ProcessInfo.processInfo.environment["DOORSTEP_REFUSALS_OUT"] {
      try refusals.sentences.sorted().joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
    }
  }

  /// Every address for brokers without a key, with one that may not, by another method, as another type, too large,
  /// with a query, of another session and of another website.
  private func askAddresses(_ refusals: Refusals) throws {
    let routes = try Fixture.routes().filter { [.matchNeeds, .keepShortlists].contains($0.permission) }
    #expect(routes.count > 8)
    for route in routes {
      let target = route.pattern.replacingOccurrences(of: "{reference}", with: "CASE-0147")
      let worker = try keyed.signIn(keyed.key(.careWorker)).cookie
      refusals.add(try keyed.ask("PUT", target, key: keyed.key(.broker)))
      refusals.add(try keyed.ask("POST", target, key: "", json: "{}"))
      refusals.add(try keyed.ask("POST", target, key: keyed.key(.careWorker), json: "{}"))
      refusals.add(try keyed.server.get(target, headers: [worker]))
      refusals.add(try keyed.server.get(target + "?zq=1", headers: [broker.cookie]))
      refusals.add(try keyed.form(target, "token=x", headers: [broker.cookie]))
      refusals.add(try keyed.form(target, "", headers: [broker.cookie, ("Sec-Fetch-Site", "cross-site")]))
      refusals.add(try keyed.form(target, String(repeating: "a", count: 70_000), headers: [broker.cookie]))
      let key = ("Authorization", "Bearer \(keyed.key(.broker))")
      refusals.add(try keyed.server.ask("POST", target, headers: [key], body: Array("{}".utf8)))
    }
  }

  /// Every field of a need with what it does not take.
  private func askNeeds(_ refusals: Refusals) throws {
    let values = [
      "null", "true", "\"yes\"", "[1]", "-1", "0", "9999", #"["a\u0007"]"#, #""a\u0007""#, #"[" "]"#, #"" ""#,
      #"["zq"]"#,
      #""zq""#, "[\"\(String(repeating: "é", count: 301))\"]", "\"\(String(repeating: "é", count: 301))\"",
      "[\(Array(repeating: #""zq""#, count: 60).joined(separator: ","))]",
    ]
    let bodies =
      ["{", "[]", #"{"zq":1}"#, #"{"limit":0}"#, #"{"place":"Orrell"}"#]
      + NeedField.allCases.flatMap { field in values.map { #"{"\#(field.rawValue)":\#($0)}"# } }
    for body in bodies {
      refusals.add(try keyed.ask("POST", "/api/v1/needs/match", key: keyed.key(.broker), json: body))
    }
    for body in ["{}", #"{"visits":["\#(Self.tooManyVisits)"]}"#] {
      refusals.add(try keyed.ask("POST", "/api/v1/needs/cover", key: keyed.key(.broker), json: body))
    }
  }

  private static let tooManyVisits = (0..<7).map { "Mon-Sun \($0):00-\($0 + 1):00" }.joined(separator: "; ")

  /// The forms of a need with every field filled in with what it does not take, and with nothing.
  private func askForms(_ refusals: Refusals) throws {
    let fills = ["zq", "0", String(repeating: "x", count: 301), "a%0D%0Ab", "x%00y"]
    for page in ["/broker/match", "/broker/cover"] {
      for fill in fills {
        let fields = NeedField.allCases.map { "\($0.rawValue)=\(fill)" }.joined(separator: "&")
        refusals.add(try send(page, fields))
      }
      for fields in ["", "tasks=washing&tasks=meals", "zq=1", "visits=Mon-Sun+0:00-1:00%0D%0A", "place=Orrell"] {
        refusals.add(try send(page, fields))
      }
    }
  }

  /// A shortlist under what is no case number, kept too long or with names, and changed in ways there are not.
  private func askShortlists(_ refusals: Refusals) throws {
    for reference in ["", "Margaret", "943-476-5919", "QQ123456C", "01-02-1960", "x"] {
      refusals.add(try send("/broker/shortlists", "reference=\(reference)"))
    }
    for fields in ["days=x", "days=0", "days=401", "not_with=Sam", "tasks=zq", "place=zq", "interests=born+1950"] {
      refusals.add(try send("/broker/shortlists", "reference=CASE-0147&\(fields)"))
    }
    let saved = try send("/broker/shortlists", "reference=CASE-0147&provider=\(keyed.micro)")
    #expect(saved.status == 303)
    let note = "action=note&provider=\(keyed.micro)&words="
    for fields in [
      "action=zq", "action=end", "action=end&outcome=zq", "action=end&outcome=nothing-suitable", "action=erase",
      "action=note", note + "NHS+943+476+5919", note + "born+1950", note + String(repeating: "x", count: 3_000),
    ] {
      refusals.add(try send("/broker/shortlists/CASE-0147", fields))
    }
    refusals.add(try send("/broker/shortlists/CASE-9999", "action=erase&confirm=yes"))
  }

  private func send(_ target: String, _ fields: String) throws -> RawResponse {
    try keyed.form(target, "token=\(broker.token)&\(fields)", headers: [broker.cookie])
  }
}
