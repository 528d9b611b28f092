import Foundation
import Testing

@Suite("The addresses", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct RouteTests {
  let server: ServerProcess

  init() throws { server = try ServerProcess.shared.get() }

  static let publicTargets = [
    "/api/v1/find?interests=reading&near=WN5", "/api/v1/places?q=Orr", "/api/v1/interests?q=gard",
    "/api/v1/kinds", "/openapi.json",
  ]
  static let monitorTargets = ["/healthz", "/readyz", "/metrics"]

  @Test(
    "Every answer carries the headers that keep browsers strict", arguments: publicTargets + monitorTargets + ["/no"])
  func securityHeaders(_ target: String) throws {
    let response = try server.get(target)
    #expect(response.header("content-security-policy")?.hasPrefix("default-src 'none'") == true)
    #expect(response.header("content-security-policy")?.contains("frame-ancestors 'none'") == true)
    #expect(response.header("referrer-policy") == "no-referrer")
    #expect(response.header("x-content-type-options") == "nosniff")
    #expect(response.header("server") == nil)
    #expect(response.header("date")?.hasSuffix(" GMT") == true)
  }

  @Test(
    "A public answer has a tag, is confirmed with 304 and no body, and may be read from other sites",
    arguments: publicTargets)
  func tags(_ target: String) throws {
    let first = try server.get(target)
    #expect(first.status == 200)
    let tag = try #require(first.header("etag"))
    #expect(first.header("cache-control") == "no-cache")
    #expect(first.header("access-control-allow-origin") == "*")
    #expect(try server.get(target).lasting == first.lasting)
    for held in [tag, "\"other\", \(tag)", "W/\(tag)", "*"] {
      let confirmed = try server.get(target, headers: [("If-None-Match", held)])
      #expect(confirmed.status == 304 && confirmed.body.isEmpty && confirmed.header("etag") == tag, "\(held)")
    }
    #expect(try server.get(target, headers: [("If-None-Match", "\"other\"")]).status == 200)
  }

  @Test("HEAD gives the headers of GET and no body", arguments: publicTargets + monitorTargets.dropLast())
  func head(_ target: String) throws {
    let (head, get) = (try server.ask("HEAD", target), try server.get(target))
    #expect(head.status == 200 && head.body.isEmpty)
    #expect(head.header("content-length") == get.header("content-length"))
    #expect(head.header("content-type") == get.header("content-type"))
  }

  @Test(
    "A11: a method that an address does not answer gets 405 with Allow",
    arguments: [
      "TRACE", "CONNECT", "PATCH", "PUT", "DELETE", "MADEUP",
    ])
  func methods(_ method: String) throws {
    let response = try server.ask(method, "/api/v1/find")
    if method == "CONNECT" || method == "MADEUP" {
      #expect([400, 405].contains(response.status))
    } else {
      #expect(response.status == 405 && response.header("allow") == "GET, HEAD, OPTIONS, POST")
    }
    #expect(try server.ask("POST", "/api/v1/kinds").header("allow") == "GET, HEAD, OPTIONS")
  }

  @Test("OPTIONS says what may be asked, and other sites' pages only of public reading")
  func options() throws {
    let find = try server.ask("OPTIONS", "/api/v1/find")
    #expect(find.status == 204 && find.header("allow") == "GET, HEAD, OPTIONS, POST")
    #expect(find.header("access-control-allow-methods") == "GET, HEAD")
    #expect(try server.ask("OPTIONS", "/metrics").header("access-control-allow-origin") == nil)
    #expect(try server.post(#"{"interests":["reading"]}"#.utf8).header("access-control-allow-origin") == nil)
  }

  @Test("A search by POST equals the same by GET, and is to be kept nowhere")
  func post() throws {
    let get = try server.get(
      ServerProcess.find([
        "interests": "reading,dog walking", "near": "Orrell, Wigan", "within": "2 miles", "limit": "3",
      ]))
    let post = try server.post(
      #"{"interests":["reading","dog walking"],"near":"Orrell, Wigan","within":"2 miles","limit":3}"#.utf8)
    #expect(post.status == 200 && post.body == get.body)
    #expect(post.header("cache-control") == "no-store" && post.header("etag") == nil)
  }

  @Test("An answer carries interests as understood, the place with its precision, scores in parts, and the generation")
  func answer() throws {
    let response = try server.get(ServerProcess.find(["interests": "reading, dog walking", "near": "WN5 8LZ"]))
    let answer = try #require(try JSONSerialization.jsonObject(with: Data(response.body)) as? [String: Any])
    let interests = try #require(answer["interests"] as? [[String: Any]])
    #expect(interests.allSatisfy { ($0["understood"] as? [String])?.isEmpty == false })
    let place = try #require((answer["place"] as? [String: Any])?["place"] as? [String: Any])
    #expect(place["precision"] as? String == "postcode")
    #expect(answer["generation"] as? Int == 1)
    #expect((answer["together"] as? [Any])?.isEmpty == false)
    let matches = interests.flatMap { $0["matches"] as? [[String: Any]] ?? [] }
    #expect(matches.count >= 6)
    for match in matches {
      let parts = (match["parts"] as? [[String: Any]] ?? []).reduce(0.0) { $0 + ($1["value"] as? Double ?? 0) }
      #expect(abs(parts - (match["score"] as? Double ?? -1)) < 1e-9)
      #expect((match["reason"] as? String)?.isEmpty == false)
    }
  }

  @Test("An ambiguous place is answered with the choices, and an unknown one with what is spelt alike")
  func places() throws {
    #expect(
      try server.get(ServerProcess.find(["interests": "reading", "near": "Orrell"])).text.contains(
        #""outcome":"ambiguous""#))
    let unknown = try server.get(ServerProcess.find(["interests": "reading", "near": "Orell"])).text
    #expect(unknown.contains(#""outcome":"not_found""#) && unknown.contains("Orrell, Wigan"))
    #expect(try server.get("/api/v1/places?q=Orr").text.contains("Orrell, Wigan"))
    #expect(try server.get("/api/v1/places").status == 400)
  }

  @Test("A begun interest is completed; nothing given and too much given are refused")
  func interests() throws {
    #expect(try server.get("/api/v1/interests?q=gard").text.contains(#""name":"gardening""#))
    #expect(try server.get("/api/v1/interests?q=qqqq").text == #"{"interests":[]}"#)
    #expect(try server.get("/api/v1/interests").status == 400)
    #expect(try server.get("/api/v1/interests?q=" + String(repeating: "a", count: 257)).status == 400)
  }

  @Test("A listing is given whole, without the contacts of those who care for people")
  func listing() throws {
    let group = try identifier(of: "reading", kind: "group")
    let response = try server.get("/api/v1/listings/\(group)")
    #expect(response.status == 200 && response.text.contains(#""contact_withheld":false"#))
    #expect(
      try server.get("/api/v1/listings/\(group)", headers: [("If-None-Match", try #require(response.header("etag")))])
        .status == 304)
    for kind in ["personal-assistant", "micro-provider"] {
      let carer = try server.get("/api/v1/listings/\(try identifier(of: "personal care", kind: kind))").text
      #expect(carer.contains(#""contact_withheld":true"#) && carer.contains(#""phones":[]"#), "\(kind)")
      #expect(!carer.contains("@example.org") && !carer.contains("01632"), "\(kind)")
    }
  }

  private func identifier(of interest: String, kind: String) throws -> String {
    let text = try server.get(ServerProcess.find(["interests": interest, "near": "WN5", "kinds": kind])).text
    let start = try #require(text.range(of: #""service_id":""#)).upperBound
    return String(text[start...].prefix(36))
  }

  @Test("E07: hidden, absent and malformed identifiers get the same bytes")
  func absent() throws {
    let folder = try ServerProcess.emptyFolder()
    let file = folder.appending(path: "hidden.csv")
    let id = "3b1f8a52-2f63-4a3f-9c0a-6f0a2c1d7e11"
    try Data("id,kind,name,status\n\(id),group,Hidden ones,inactive\nopen,group,Open ones,active\n".utf8).write(
      to: file)
    try #require(try ServerProcess.run(["import", file.path], data: folder).0 == 0)
    let own = try ServerProcess(data: folder, arguments: ServerProcess.patient)
    defer { own.stop() }
    let all = try ServerProcess.run(["export"], data: folder).1
    #expect(all.contains("Open ones") && !all.contains("Hidden ones"))
    let absent = try own.get("/api/v1/listings/00000000-0000-4000-8000-000000000000")
    #expect(absent.status == 404)
    for other in [id, "not-an-id", "%F0%9F%99%82", id.uppercased(), String(repeating: "a", count: 36)] {
      #expect(try own.get("/api/v1/listings/\(other)").lasting == absent.lasting, "\(other)")
    }
    let shown = try own.get("/api/v1/find?interests=ones").text
    #expect(shown.contains("Open ones") && !shown.contains("Hidden"))
  }

  @Test("E19: metrics count by route and status, and name nothing else")
  func metrics() throws {
    _ = try server.get("/api/v1/find?interests=zebrafish&near=WN5")
    _ = try server.get("/zebrafish/zebrafish")
    let metrics = try server.get("/metrics")
    #expect(metrics.header("content-type") == "text/plain; version=0.0.4; charset=utf-8")
    #expect(metrics.text.contains(#"doorstep_requests_total{route="/api/v1/find",status="200"}"#))
    #expect(metrics.text.contains("doorstep_generation 1\n"))
    #expect(!metrics.text.contains("zebrafish"))
  }
}
