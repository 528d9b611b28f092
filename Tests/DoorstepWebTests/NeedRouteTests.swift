import Access
import Doorstep
import Foundation
import Testing

@testable import DoorstepWeb

@Suite("Needs over HTTP", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct NeedRouteTests {
  private static let shared = Result { try KeyedServer() }
  private static let paths = ["/api/v1/needs/match", "/api/v1/needs/cover"]
  private static let pages = [
    "/broker", "/broker/match", "/broker/match/print", "/broker/cover", "/broker/cover/print",
  ]
  private static let need = #"{"tasks":["washing"],"visits":["Mon 8:00-9:00"],"place":"Orrell, Wigan","budget":380}"#

  let keyed: KeyedServer

  init() throws { keyed = try Self.shared.get() }

  private func ask(_ path: String, _ json: String) throws -> RawResponse {
    try keyed.ask("POST", path, key: keyed.key(.broker), json: json)
  }

  private func object(_ response: RawResponse) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any], "\(response.text)")
  }

  @Test("A need is answered with who fits and why, to be kept nowhere, and without a way to reach anybody")
  func match() throws {
    let response = try ask("/api/v1/needs/match", Self.need)
    #expect(response.status == 200, "\(response.text)")
    #expect(response.header("cache-control") == "no-store" && response.header("content-type") == "application/json")
    let answer = try object(response)
    #expect(answer["providers_searched"] as? Int == 2)
    let first = try #require((answer["providers"] as? [[String: Any]])?.first)
    #expect(first["name"] as? String == "Sam Q" && first["id"] as? String != nil)
    #expect((first["reasons"] as? [String])?.contains("They help with personal care.") == true)
    let removals = try #require(answer["removals"] as? [[String: Any]])
    #expect(removals.contains { $0["constraint"] as? String == "tasks" && $0["removed"] as? Int == 1 })
    for contact in KeyedServer.personalAssistantContacts + [KeyedServer.microContact] {
      #expect(!response.text.contains(contact))
    }
  }

  @Test("A week is answered with plans, or with none, within the time")
  func cover() throws {
    let response = try ask("/api/v1/needs/cover", Self.need)
    #expect(response.status == 200 && response.header("cache-control") == "no-store")
    let answer = try object(response)
    #expect(answer["visits"] as? [String] == ["Monday 8am to 9am"])
    // Neither provider has said when they can work.
    #expect((answer["teams"] as? [Any])?.isEmpty == true)
    let none = try ask("/api/v1/needs/cover", #"{"tasks":["washing"]}"#)
    let problem = try object(none)
    #expect(none.status == 400 && problem["field"] as? String == "visits")
  }

  /// What is wrong, and the field and rule that the answer names.
  static let faults: [(json: String, field: String?, rule: String)] = [
    (#"{"tasks":"washing"}"#, "tasks", "wrong-type"), (#"{"tasks":["zqzorbing"]}"#, "tasks", "wrong-value"),
    (#"{"tasks":[""]}"#, "tasks", "wrong-value"), (#"{"tasks":[1]}"#, "tasks[0]", "wrong-type"),
    (#"{"tasks":null}"#, "tasks", "wrong-type"), (#"{"tasks":["a\u0007b"]}"#, "tasks[0]", "encoding"),
    (#"{"visits":["mornings"]}"#, "visits", "wrong-value"),
    (#"{"visits":["Mon 8:10-9:00"]}"#, "visits", "wrong-value"),
    (
      #"{"visits":["Mon-Sun 0:00-1:00","Mon-Sun 1:00-2:00","Mon-Sun 2:00-3:00","Mon-Sun 3:00-4:00","Mon-Sun 4:00-5:00","Mon-Sun 5:00-6:00","Mon 6:00-7:00"]}"#,
      "visits", "wrong-value"
    ),
    (#"{"place":"Zqnowhere"}"#, "place", "wrong-value"), (#"{"place":["WN5"]}"#, "place", "wrong-type"),
    (#"{"place":"\#(String(repeating: "é", count: 301))"}"#, "place", "too-long"),
    (#"{"budget":"380"}"#, "budget", "wrong-type"), (#"{"budget":0}"#, "budget", "wrong-value"),
    (#"{"budget":1e300}"#, "budget", "wrong-type"), (#"{"budget":-1}"#, "budget", "wrong-type"),
    (#"{"highest_rate":501}"#, "highest_rate", "wrong-value"), (#"{"payer":"zqbank"}"#, "payer", "wrong-value"),
    (#"{"kinds":["group"]}"#, "kinds", "wrong-value"), (#"{"drives":"yes"}"#, "drives", "wrong-type"),
    (#"{"most_people":0}"#, "most_people", "wrong-value"), (#"{"most_people":1.5}"#, "most_people", "wrong-type"),
    (#"{"start_within_weeks":521}"#, "start_within_weeks", "wrong-value"),
    (#"{"name":"zqperson"}"#, nil, "unknown-name"), (#"{"tasks":["washing"],"tasks":[]}"#, nil, "json"),
    (#"["washing"]"#, nil, "wrong-type"), ("{", nil, "json"),
  ]

  @Test("What is wrong with a need is named by field and rule, and nothing of it is repeated", arguments: faults)
  func problems(_ json: String, _ field: String?, _ rule: String) throws {
    for path in Self.paths {
      let response = try ask(path, json)
      #expect(response.status == 400 && response.header("content-type") == "application/problem+json", "\(path)")
      #expect(response.header("cache-control") == "no-store")
      // A week without visits is missing them, whatever else is wrong.
      let problem = try object(response)
      if path.hasSuffix("match") || problem["field"] as? String != "visits" {
        #expect(problem["field"] as? String == field, "\(response.text)")
        #expect((problem["type"] as? String)?.hasSuffix(rule) == true, "\(response.text)")
      }
      #expect(!response.text.contains("zq") && !response.text.contains("Zq"), "\(response.text)")
    }
  }

  @Test("A limit is held to; another method, content type or size is refused as everywhere")
  func edges() throws {
    for limit in ["0", "51", "x", "\"1\""] {
      #expect(try ask("/api/v1/needs/match", #"{"limit":\#(limit)}"#).status == 400, "\(limit)")
    }
    #expect(try ask("/api/v1/needs/cover", #"{"visits":["Mon 8:00-9:00"],"limit":3}"#).status == 400)
    for path in Self.paths {
      let get = try keyed.ask("GET", path, key: keyed.key(.broker))
      #expect(get.status == 405 && get.header("allow") == "OPTIONS, POST")
      let key = ("Authorization", "Bearer \(keyed.key(.broker))")
      #expect(try keyed.server.ask("POST", path, headers: [key], body: Array(Self.need.utf8)).status == 415)
      #expect(try ask(path, #"{"tasks":["\#(String(repeating: "a", count: 20_000))"]}"#).status == 413)
      #expect(try keyed.ask("POST", path, key: "", json: Self.need).status == 401)
      #expect(try keyed.ask("POST", path, key: keyed.key(.careWorker), json: Self.need).status == 403)
      #expect(try ask(path + "?place=WN5", Self.need).status == 400)
    }
  }

  // MARK: Pages

  private func form(_ target: String, _ fields: String) throws -> RawResponse {
    let (cookie, token) = try keyed.signIn(keyed.key(.broker))
    return try keyed.form(target, "token=\(token)&" + fields, headers: [cookie])
  }

  private static let fields = "tasks=washing&visits=Mon+8%3A00-9%3A00&place=Orrell%2C+Wigan&budget=380&most_people="

  @Test("Each page answers a need, keeps it in the forms it offers, and may be kept nowhere", arguments: pages)
  func page(_ path: String) throws {
    let response = try form(path, Self.fields)
    #expect(response.status == 200, "\(response.text.prefix(300))")
    #expect(response.header("cache-control") == "no-store")
    #expect(response.header("content-security-policy")?.contains("default-src 'none'") == true)
    if !path.hasSuffix("print") {
      #expect(response.text.contains("Mon 8:00-9:00") && response.text.contains("Orrell, Wigan"))
    }
    for contact in KeyedServer.personalAssistantContacts + [KeyedServer.microContact] {
      #expect(!response.text.contains(contact))
    }
    #expect(try form(path, Self.fields + "&zqfield=1").status == 400)
    #expect(try form(path, Self.fields + "&tasks=meals").status == 400)
    let (cookie, _) = try keyed.signIn(keyed.key(.broker))
    #expect(try keyed.form(path, "token=x&" + Self.fields, headers: [cookie]).status == 403)
    #expect(try keyed.form(path, "token=x&" + Self.fields).header("location") == "/sign-in")
  }

  @Test("A need that is not understood comes back with its answers and a summary of what to mend")
  func mending() throws {
    for path in Self.pages.dropFirst() {
      let wrong = try form(path, "tasks=washing&visits=mornings&place=WN5&drives=yes")
      #expect(wrong.status == 422 && wrong.text.contains("<title>Error: "))
      #expect(wrong.text.contains("href=\"#visits\"") && wrong.text.contains("mornings"))
      #expect(try form(path, "place=WN5").status == 422)
    }
  }

  @Test("The page of matches links to the contact page and offers a shortlist with the need in it")
  func links() throws {
    let text = try form("/broker/match", Self.fields).text
    #expect(text.contains("/account/contact/\(keyed.personalAssistant)"))
    #expect(text.contains(#"name="provider" value="\#(keyed.personalAssistant)" form="broker-list""#))
    #expect(text.contains(#"action="/broker/shortlists""#))
    #expect(try keyed.signedInText(.broker, "/account").contains("/broker"))
    #expect(try !keyed.signedInText(.careWorker, "/account").contains("/broker"))
  }

  // MARK: What changes, and what is kept

  @Test("A provider who comes, changes or goes is in the next answer, and no request fails meanwhile")
  func renewal() throws {
    let own = try KeyedServer()
    func names() throws -> [String] {
      let response = try own.ask(
        "POST", "/api/v1/needs/match", key: own.key(.broker), json: #"{"place":"Orrell, Wigan","limit":50}"#)
      try #require(response.status == 200, "\(response.text)")
      let answer = try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any]
      return (answer?["providers"] as? [[String: Any]] ?? []).compactMap { $0["name"] as? String }.sorted()
    }
    #expect(try names() == ["Alex cooks", "Sam Q"])
    func put(_ rows: [String]) throws {
      let file = own.folder.appending(path: "more.csv")
      try Data((["id,kind,name,description,areas,tasks"] + rows).joined(separator: "\n").utf8).write(to: file)
      let (status, said) = try ServerProcess.run(
        ["import", file.path, "--source", "more", "--allow-removals"], data: own.folder)
      try #require(status == 0 || status == 3, "\(said)")
    }
    try put(["a,personal-assistant,Ann,I help,Orrell,meals", "b,personal-assistant,Ben,I help,Orrell,meals"])
    #expect(try names() == ["Alex cooks", "Ann", "Ben", "Sam Q"])
    try put(["a,personal-assistant,Anna,I help,Orrell,meals"])
    #expect(try names() == ["Alex cooks", "Anna", "Sam Q"])
  }

  @Test("Words of a need are in no log, metric or problem, on pages and in the API")
  func canaries() throws {
    let own = try KeyedServer()
    let (cookie, token) = try own.signIn(own.key(.broker))
    let fields = NeedField.allCases.filter { $0.value == .texts }.map(\.rawValue)
    for field in fields {
      for path in Self.paths {
        let response = try own.ask(
          "POST", path, key: own.key(.broker), json: #"{"visits":["Mon 8:00-9:00"],"\#(field)":["zq\#(field)"]}"#)
        if response.status != 200 { #expect(!response.text.contains("zq"), "\(field)") }
      }
      for path in Self.pages {
        _ = try own.form(path, "token=\(token)&\(field)=zq\(field)", headers: [cookie])
        _ = try own.form(path, "token=zqtoken&\(field)=zq\(field)", headers: [cookie])
        _ = try own.form(path, "token=\(token)&zq\(field)=zq", headers: [cookie])
      }
    }
    for body in [#"{"zqname":1}"#, #"{"place":"zqplace"}"#, #"{"tasks":["zq"#] {
      for path in Self.paths {
        #expect(try !own.ask("POST", path, key: own.key(.broker), json: body).text.contains("zq"))
      }
    }
    let texts = own.server.logText + (try own.server.get("/metrics").text)
    #expect(!texts.contains("zq") && !texts.contains("Sam Q"))
    #expect(texts.contains(#""route":"/api/v1/needs/match","status":400"#))
    #expect(texts.contains(#""route":"/broker/cover","status":422"#))
    let record = try ServerProcess.run(["audit", "export"], data: own.folder).1
    #expect(!record.contains("zq"))
  }
}

extension KeyedServer {
  /// A page as a role sees it.
  fileprivate func signedInText(_ role: Role, _ target: String) throws -> String {
    let (cookie, _) = try signIn(key(role))
    return try server.get(target, headers: [cookie]).text
  }
}
