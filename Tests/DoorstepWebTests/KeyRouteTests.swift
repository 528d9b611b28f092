import Access
import Foundation
import NIOHTTP1
import Synchronization
import Testing

@testable import DoorstepWeb

@Suite("Keys over HTTP", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct KeyRouteTests {
  private static let shared = Result { try KeyedServer() }

  let keyed: KeyedServer

  init() throws { keyed = try Self.shared.get() }

  @Test("A look at a contact gives it, with what is left for today, and stands on record")
  func look() throws {
    let response = try keyed.look(keyed.key(.broker))
    #expect(response.status == 200 && response.header("cache-control") == "no-store")
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any])
    #expect((answer["telephones"] as? [[String: Any]])?.first?["number"] as? String == "01632960777")
    #expect(answer["looks_left"] as? Int ?? 99 < 30)
    let said = try ServerProcess.run(["audit", "list", "--listing", keyed.personalAssistant], data: keyed.folder).1
    #expect(said.contains("saw how to reach") && said.contains("broker of wigan-care"))
  }

  @Test(
    "F01, F02: a key that is cut, longer, in capitals, in the address, a cookie or the body opens nothing, all alike")
  func badKeys() throws {
    let key = keyed.key(.broker)
    let path = "/api/v1/listings/\(keyed.personalAssistant)/notes"
    let none = try keyed.ask("GET", path, key: "")
    #expect(none.status == 401 && none.header("www-authenticate") == "Bearer")
    for bad in [String(key.dropLast()), key + "0", key.uppercased(), KeyText().text, "x"] {
      #expect(try keyed.ask("GET", path, key: bad).lasting == none.lasting)
    }
    #expect(try keyed.server.get(path, headers: [("Cookie", "doorstep=\(key)")]).lasting == none.lasting)
    #expect(try keyed.server.get(path, headers: [("Authorization", "Basic \(key)")]).lasting == none.lasting)
    let twice = [("Authorization", "Bearer \(key)"), ("Authorization", "Bearer \(key)")]
    #expect(try keyed.server.get(path, headers: twice).lasting == none.lasting)
    #expect(try keyed.server.get("\(path)?key=\(key)").status == 401)
    #expect(try keyed.server.get("\(path)?key=\(key)", headers: [("Authorization", "Bearer \(key)")]).status == 400)
    #expect(try keyed.ask("GET", path, key: key).status == 200)
    #expect(!keyed.server.logText.contains("dsk_"))
  }

  @Test("F04: after 20 bad keys in a minute a client waits, and good keys go on")
  func flood() throws {
    let own = try KeyedServer()
    let path = "/api/v1/listings/\(own.personalAssistant)/notes"
    let statuses = try (0..<25).map { _ in try own.ask("GET", path, key: KeyText().text).status }
    #expect(statuses == Array(repeating: 401, count: 20) + Array(repeating: 429, count: 5))
    #expect(try own.ask("GET", path, key: own.key(.broker)).status == 200)
    let page = try own.form("/sign-in", "key=\(KeyText().text)")
    #expect(page.status == 429 && page.header("retry-after") != nil && page.text.contains("Too many keys"))
  }

  @Test("F03: a key taken back while it is in use opens nothing a second later, nor does its session")
  func revoking() async throws {
    let own = try KeyedServer()
    let path = "/api/v1/listings/\(own.personalAssistant)/notes"
    let (key, port) = (own.key(.broker), own.server.port)
    let (cookie, _) = try own.signIn(key)
    let load = Load()
    let revoked = try await withThrowingTaskGroup(of: Void.self) { group in
      for _ in 0..<2 {
        group.addTask {
          while !load.isOver.withLock({ $0 }) {
            let connection = try RawConnection(port: port)
            let start = ContinuousClock.now
            connection.send(
              "GET \(path) HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: Bearer \(key)\r\n\r\n")
            if RawResponse.parse(connection.read().bytes).first?.status == 200 {
              load.good.withLock { $0.append(start) }
            }
            await Task.yield()
          }
        }
      }
      for _ in 0..<300 where load.good.withLock({ $0.count }) <= 20 { try await Task.sleep(for: .milliseconds(100)) }
      let status = try ServerProcess.run(["keys", "revoke", String(key.dropFirst(4).prefix(8))], data: own.folder).0
      #expect(status == 0)
      let revoked = ContinuousClock.now
      #expect(try own.server.get("/account", headers: [cookie]).header("location") == "/sign-in")
      try await Task.sleep(for: .milliseconds(1_500))
      load.isOver.withLock { $0 = true }
      try await group.waitForAll()
      return revoked
    }
    let times = load.good.withLock { $0 }
    #expect(times.count > 20, "there must be a load, or nothing is proved")
    #expect(times.allSatisfy { $0 < revoked }, "answered after the command had ended")
    #expect(try own.ask("GET", path, key: own.key(.steward)).status == 200)
  }

  @Test("E09: the look beyond the cap is refused until midnight, and each that was given is one line on record")
  func cap() throws {
    let own = try KeyedServer(arguments: ["DOORSTEP_SERVE_CONTACTS_PER_DAY=3"])
    let statuses = try (0..<6).map { _ in try own.look(own.key(.broker)).status }
    #expect(statuses == [200, 200, 200, 429, 429, 429])
    let refused = try own.look(own.key(.broker))
    #expect((1...86_400).contains(Int(refused.header("retry-after") ?? "") ?? 0))
    #expect(try own.look(own.stranger).status == 200)
    let (cookie, token) = try own.signIn(own.key(.broker))
    let page = try own.form(
      "/account/contact/\(own.personalAssistant)", "token=\(token)&reason=concern&words=", headers: [cookie])
    #expect(page.status == 429 && page.text.contains("3 contacts a day"))
    let said = try ServerProcess.run(["audit", "export"], data: own.folder).1
    #expect(said.components(separatedBy: #""action":"see-contact""#).count - 1 == 4)
    // What is not there is not on record, and costs nothing.
    #expect(try own.look(own.key(.steward), at: UUID().uuidString.lowercased()).status == 404)
    #expect(try own.look(own.key(.steward)).text.contains(#""looks_left":2"#))
  }

  @Test("Keys are taken from this machine or over HTTPS by a trusted proxy, and by no other way")
  func channels() throws {
    let path = "/api/v1/listings/\(keyed.personalAssistant)/notes"
    let key = ("Authorization", "Bearer \(keyed.key(.broker))")
    #expect(try keyed.server.get(path, headers: [key, ("X-Forwarded-Proto", "http")]).status == 403)
    #expect(try keyed.server.get("/sign-in", headers: [("X-Forwarded-Proto", "http")]).status == 403)
    let proxied = try KeyedServer(arguments: ["DOORSTEP_SERVE_TRUSTED_PROXIES=127.0.0.1"])
    let (other, https) = (("Authorization", "Bearer \(proxied.key(.broker))"), ("X-Forwarded-Proto", "https"))
    let own = "/api/v1/listings/\(proxied.personalAssistant)/notes"
    #expect(try proxied.server.get(own, headers: [other]).status == 403)
    #expect(try proxied.server.get(own, headers: [other, ("X-Forwarded-Proto", "http")]).status == 403)
    #expect(try proxied.server.get(own, headers: [other, https, ("X-Forwarded-Proto", "http")]).status == 403)
    #expect(try proxied.server.get(own, headers: [other, https]).status == 200)
    #expect(try proxied.form("/sign-in", "key=\(proxied.key(.broker))").status == 403)
    let cookie = try proxied.form("/sign-in", "key=\(proxied.key(.broker))", headers: [https]).header("set-cookie")
    let parts = (cookie ?? "").components(separatedBy: "; ")
    #expect(
      parts[0].hasPrefix("__Host-doorstep=")
        && Set(parts.dropFirst()) == ["Path=/", "HttpOnly", "SameSite=Strict", "Secure"])
    #expect(try proxied.server.get("/").status == 200)
  }

  @Test(
    "A request from elsewhere in the open may not bring a key",
    arguments: [
      ("10.1.2.3", [], RequestOrigin.Channel.open), ("10.1.2.3", ["https"], .open), ("127.0.0.1", [], .loopback),
      ("::1", [], .loopback), ("127.0.0.1", ["https"], .loopback), ("127.0.0.1", ["http"], .open),
      ("192.0.2.9", ["https"], .encrypted), ("192.0.2.9", [], .open), ("192.0.2.9", ["https", "https"], .open),
      ("192.0.2.9", ["HTTPS "], .open), ("::ffff:127.0.0.1", [], .loopback), ("128.0.0.1", [], .open),
    ])
  func origins(_ peer: String, _ schemes: [String], _ channel: RequestOrigin.Channel) throws {
    let origin = RequestOrigin(
      peer: IPAddress(peer), headers: HTTPHeaders(schemes.map { ("X-Forwarded-Proto", $0) }),
      proxies: try #require(TrustedProxies("192.0.2.0/24")))
    #expect(origin.channel == channel)
  }

  @Test("What is public needs no file of keys; where that cannot be used, nobody is let in")
  func withoutFile() throws {
    let folder = try ServerProcess.sampleFolder()
    let server = try ServerProcess(data: folder, arguments: ServerProcess.patient)
    defer { server.stop() }
    let file = folder.appending(path: "access.sqlite")
    let path = "/api/v1/listings/\(keyed.personalAssistant)/notes"
    let key = ("Authorization", "Bearer \(keyed.key(.broker))")
    #expect(try server.get(path, headers: [key]).status == 401)
    for target in ["/", "/api/v1/find?interests=reading", "/find?interest=reading&near=WN5", "/sign-in", "/metrics"] {
      #expect(try server.get(target).status == 200, "\(target)")
    }
    #expect(!FileManager.default.fileExists(atPath: file.path))
    try Data("not a database, but long enough to be taken for one".utf8).write(to: file)
    chmod(file.path, 0o600)
    #expect(try server.get(path, headers: [key]).status == 503)
    #expect(try server.get("/api/v1/find?interests=dogs").status == 200)
    chmod(file.path, 0o644)
    #expect(try server.get(path, headers: [key]).status == 503)
  }

  @Test("Canaries of keys, sessions, reasons, notes, labels and contacts are in no log and no metric")
  func canaries() throws {
    let own = try KeyedServer()
    let (cookie, token) = try own.signIn(own.key(.steward))
    for id in [own.personalAssistant, own.micro] {
      _ = try own.ask(
        "POST", "/api/v1/listings/\(id)/contact", key: own.key(.broker),
        json: #"{"reason":"other","words":"\#(KeyedServer.words)"}"#)
      _ = try own.ask("POST", "/api/v1/listings/\(id)/notes", key: own.key(.broker), json: #"{"words":"zqnote"}"#)
      _ = try own.form("/account/contact/\(id)", "token=\(token)&reason=other&words=zqwords", headers: [cookie])
      _ = try own.form("/account/contact/\(id)", "token=zqtoken&reason=zqreason&words=zqwords", headers: [cookie])
    }
    _ = try own.form("/sign-in", "key=dsk_zqbadkey")
    _ = try own.server.get("/account/audit?listing=zqlisting", headers: [cookie])
    _ = try own.server.get("/account/zqpath", headers: [cookie])
    let texts = own.server.logText + (try own.server.get("/metrics").text)
    let secrets = own.keys.values.filter { !$0.isEmpty }
    for canary in ["zq", "01632", "dsk_", token, String(cookie.1.dropFirst(9)), "Sam Q"] + secrets {
      #expect(!texts.contains(canary), "\(canary.prefix(12))")
    }
    #expect(texts.contains(#""route":"/api/v1/listings/{id}/contact","status":200"#))
    let record = try ServerProcess.run(["audit", "export"], data: own.folder).1
    #expect(record.contains("see-contact") && !record.contains("zq") && !record.contains("01632"))
  }
}

/// Clients that go on asking, and when what was answered well was asked.
private final class Load: Sendable {
  let isOver = Mutex(false)
  let good = Mutex<[ContinuousClock.Instant]>([])
}
