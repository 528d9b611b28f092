import Access
import Foundation
import Testing

@testable import DoorstepWeb

/// Every address with every method, for every role, and every field that not everybody may see: all asked over sockets.
@Suite("Roles", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct RoleMatrixTests {
  /// Where a field is shown to those who may see it. Wherever else it turned up would be a fault.
  private static let shown: [ProtectedField: [String]] = [
    .personalAssistantContact: ["POST /api/v1/listings/{id}/contact", "POST /account/contact/{id}"],
    .microProviderContact: [],
    .rate: ["GET /api/v1/listings/{id}"],
    .privateNote: ["GET /api/v1/listings/{id}/notes", "POST /api/v1/listings/{id}/notes", "GET /api/v1/notes/{id}"],
  ]

  @Test("Role by address by field: who may is served, who may not is refused, and no field is seen by the wrong ones")
  func matrix() throws {
    let keyed = try KeyedServer(arguments: ["DOORSTEP_SERVE_CONTACTS_PER_DAY=1000"])
    let note = try keyed.ask(
      "POST", "/api/v1/listings/\(keyed.personalAssistant)/notes", key: keyed.key(.broker),
      json: #"{"words":"\#(KeyedServer.note)"}"#)
    let noteID = try #require(
      (try JSONSerialization.jsonObject(with: Data(note.body)) as? [String: Any])?["id"] as? String)
    let broker = try keyed.signIn(keyed.key(.broker))
    #expect(
      try keyed.form(
        "/broker/shortlists", "token=\(broker.token)&reference=CASE-0147&provider=\(keyed.personalAssistant)",
        headers: [broker.cookie]
      ).status == 303)
    try keyed.prepareForStewards()
    var cells = 0
    for role in Role.allCases {
      let page = role == .anyone ? nil : try keyed.signIn(keyed.key(role))
      // Signing out comes last: it ends the session that the others are asked with.
      for route in try Fixture.routes().sorted(by: { $1.pattern == "/sign-out" && $0.pattern != "/sign-out" }) {
        for method in ["GET", "POST"] where (method == "GET" ? route.get : route.post) != nil {
          let target = try Self.target(route, method, keyed, noteID)
          let response = try Self.ask(method, target, route, role, keyed, page)
          let cell = "\(role.rawValue): \(method) \(route.pattern) gave \(response.status)"
          cells += 1
          if role.may(route.permission), try keyed.isEmpty(route) {
            #expect(response.status == 404, "\(cell)")
          } else if role.may(route.permission) {
            #expect(response.status < 400, "\(cell) \(response.text.prefix(200))")
            #expect(response.header("location") != "/sign-in" || route.pattern == "/sign-out", "\(cell)")
          } else if role == .anyone {
            #expect(route.isPage ? response.header("location") == "/sign-in" : response.status == 401, "\(cell)")
          } else {
            #expect(response.status == 403, "\(cell)")
          }
          if route.permission != .usePublicly { #expect(response.header("cache-control") == "no-store", "\(cell)") }
          for field in ProtectedField.allCases {
            cells += 1
            let isShown = Self.isShown(field, in: response)
            let may = role.may(field.permission) && role.may(route.permission)
            let isPlace = Self.shown[field]?.contains("\(method) \(route.pattern)") == true
            #expect(!isShown || (may && (isPlace || field.permission == .usePublicly)), "\(cell), \(field.rawValue)")
            if isPlace, may { #expect(isShown, "\(cell) without \(field.rawValue)") }
          }
        }
      }
    }
    #expect(cells > 1_500)
    #expect(try keyed.server.get("/listings/\(keyed.micro)").text.contains(KeyedServer.microContact))
  }

  private static func isShown(_ field: ProtectedField, in response: RawResponse) -> Bool {
    let text = response.text
    return switch field {
    case .personalAssistantContact:
      KeyedServer.personalAssistantContacts.contains { text.contains($0) } || text.contains("960 777")
    case .microProviderContact: text.contains(KeyedServer.microContact)
    case .rate: text.contains(KeyedServer.rate)
    case .privateNote: text.contains("zqnote")
    }
  }

  private static func target(
    _ route: Route, _ method: String, _ keyed: KeyedServer, _ note: String
  ) throws -> String {
    let id = route.pattern.contains("/notes/{id}") ? note : try keyed.openIdentifier(route) ?? keyed.personalAssistant
    let path = route.pattern.replacingOccurrences(of: "{id}", with: id)
      .replacingOccurrences(of: "{reference}", with: "CASE-0147")
    guard method == "GET" else { return path }
    return switch route.pattern {
    case "/api/v1/find": path + "?interests=personal+care"
    case "/find", "/print": path + "?interest=personal+care&near=WN5+8LZ"
    case "/api/v1/places", "/api/v1/interests": path + "?q=Orr"
    case "/shortlist": path + "?list=x"
    default: path
    }
  }

  /// A request of that role that wants for nothing but leave.
  private static func ask(
    _ method: String, _ target: String, _ route: Route, _ role: Role, _ keyed: KeyedServer,
    _ page: (cookie: (String, String), token: String)?
  ) throws -> RawResponse {
    guard route.isPage else {
      return try keyed.ask(method, target, key: keyed.key(role), json: method == "POST" ? body(of: route) : nil)
    }
    let cookies = [page?.cookie].compactMap { $0 }
    guard method == "POST" else {
      let response = try keyed.server.get(target, headers: cookies)
      // A list that nobody signed is refused to all alike.
      return route.pattern == "/shortlist" && response.status == 404
        ? RawResponse(status: 200, headers: response.headers, body: response.body) : response
    }
    let token = route.permission == .usePublicly ? "" : "token=\(page?.token ?? "")"
    let form = [token, fields(of: route, keyed, role)].filter { !$0.isEmpty }.joined(separator: "&")
    // Who signs in anew ends the session that the others are asked with.
    return try keyed.form(target, form, headers: route.pattern == "/sign-in" ? [] : cookies)
  }

  private static func body(of route: Route) -> String {
    switch route.pattern {
    case "/api/v1/find": #"{"interests":["personal care"]}"#
    case "/api/v1/needs/match", "/api/v1/needs/cover": #"{"tasks":["washing"],"visits":["Mon 8:00-9:00"]}"#
    case "/api/v1/listings/{id}/notes": #"{"words":"\#(KeyedServer.note)"}"#
    default: #"{"reason":"concern","words":"\#(KeyedServer.words)"}"#
    }
  }

  private static func fields(of route: Route, _ keyed: KeyedServer, _ role: Role) -> String {
    switch route.pattern {
    case "/find", "/print": "interest=personal+care&near=WN5+8LZ"
    case "/listings/{id}/suggest": "what=times&details=x&reply="
    case "/shortlist": "add=\(keyed.personalAssistant)"
    case "/sign-in": "key=" + (role == .anyone ? keyed.stranger : keyed.key(role))
    case "/account/contact/{id}": "reason=concern&words=zqwords"
    case "/broker/shortlists": "reference=CASE-0148&provider=\(keyed.personalAssistant)"
    case "/broker/shortlists/{reference}": "action=note&words=x&provider=\(keyed.personalAssistant)"
    case _ where route.permission == .matchNeeds: "tasks=washing&visits=Mon+8%3A00-9%3A00"
    case "/steward/holds": "service=\(keyed.micro)&decision=release"
    case "/steward/duplicates": "shown=\(keyed.micro)&other=\(keyed.personalAssistant)&decision=different"
    case "/steward/suggestions": "suggestion=\(KeyedServer.suggestion)&decision=settle"
    case "/steward/entries/{id}": "do=assure"
    default: ""
    }
  }

  @Test("A role may do what the role below it may, and the public may nothing that needs a key")
  func ladder() {
    for (lower, upper) in zip(Role.allCases, Role.allCases.dropFirst()) {
      #expect(lower.permissions.isStrictSubset(of: upper.permissions), "\(lower) \(upper)")
    }
    #expect(Role.anyone.permissions == [.usePublicly])
    #expect(Role.administrator.permissions == Set(Permission.allCases))
  }

  @Test("E17: what one organisation notes and does, another cannot see: it is not there")
  func organisations() throws {
    let keyed = try KeyedServer()
    let path = "/api/v1/listings/\(keyed.personalAssistant)/notes"
    let kept = try keyed.ask("POST", path, key: keyed.key(.broker), json: #"{"words":"zqnote"}"#)
    let id = try #require((try JSONSerialization.jsonObject(with: Data(kept.body)) as? [String: Any])?["id"] as? String)
    #expect(try keyed.ask("GET", "/api/v1/notes/\(id)", key: keyed.key(.steward)).status == 200)
    let strange = try keyed.ask("GET", "/api/v1/notes/\(id)", key: keyed.stranger)
    #expect(strange.status == 404)
    #expect(
      try keyed.ask("GET", "/api/v1/notes/\(String(id.reversed()))", key: keyed.stranger).lasting == strange.lasting)
    #expect(try keyed.ask("GET", path, key: keyed.stranger).text == #"{"notes":[]}"#)
    // A steward of the other organisation sees none of its lines; an administrator sees all.
    let other = try KeyedServer.makeKey(.steward, "leigh-care", keyed.folder)
    _ = try keyed.look(keyed.key(.broker))
    let (cookie, _) = try keyed.signIn(other)
    let record = try keyed.server.get("/account/audit", headers: [cookie]).text
    #expect(record.contains("leigh-care") && !record.contains("broker of wigan-care"))
    let (all, _) = try keyed.signIn(keyed.key(.administrator))
    #expect(try keyed.server.get("/account/audit", headers: [all]).text.contains("broker of wigan-care"))
  }
}
