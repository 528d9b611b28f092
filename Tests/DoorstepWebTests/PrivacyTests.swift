import Foundation
import Testing

@Suite("What nobody is told", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason))
struct PrivacyTests {
  @Test("E11, F10: canaries sent in every way are in no log, metric or problem, and each line of the log parses")
  func canaries() throws {
    let folder = try ServerProcess.sampleFolder()
    let server = try ServerProcess(data: folder, arguments: ["DOORSTEP_SERVE_REQUEST_SECONDS=1"])
    defer { server.stop() }
    let canaries = (0..<40).map { "zqcanary\($0)\(["smith", "WN57QF", "incontinence", "4857773456"][$0 % 4])x" }
    var answers = ""
    for canary in canaries {
      for body in [
        #"{"interests":["\#(canary)"],"near":"\#(canary)"}"#, #"{"interests":["\#(canary)"]"#, #"{"\#(canary)":1}"#,
        #"{"interests":["reading"],"within":"\#(canary)"}"#, #"{"interests":["reading"],"kinds":["\#(canary)"]}"#,
        #"{"interests":[{"\#(canary)":"\#(canary)"}]}"#,
      ] {
        let response = try server.post(body.utf8)
        if response.status != 200 { answers += response.text }
      }
      for target in [
        "/api/v1/find?interests=\(canary)&near=\(canary)", "/\(canary)", "/api/v1/listings/\(canary)",
        "/api/v1/find?\(canary)=1", "/api/v1/find?kinds=\(canary)", "/api/v1/find?interests=\(canary)%00",
        "/api/v1/places?q=\(canary)",
      ] {
        let response = try server.get(target, headers: [("User-Agent", canary), ("X-Forwarded-For", canary)])
        if response.status != 200 { answers += response.text }
      }
      answers += try server.ask(canary.uppercased(), "/").text
      answers += try server.ask("GET", "/healthz", host: "\(canary)/").text
    }
    // A request that runs out of time, and a connection dropped half-way.
    let slow = try RawConnection(port: server.port)
    slow.send(
      "POST /api/v1/find HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 900\r\n\r\n{\"near\":\"\(canaries[0])"
    )
    answers += String(decoding: slow.read(seconds: 4).bytes, as: UTF8.self)
    // Attempts to end the line of the log and begin another.
    for text in ["%0d%0a{%22level%22:%22fatal%22}", "\",\"level\":\"fatal", String(repeating: "a", count: 5_000)] {
      _ = try server.get("/\(ServerProcess.encoded(text))", headers: [("User-Agent", "\",\"level\":\"fatal")])
    }
    answers += try server.get("/metrics").text
    let log = server.logText
    for canary in canaries + canaries.map({ $0.uppercased() }) {
      #expect(!log.contains(canary) && !answers.contains(canary), "\(canary)")
    }
    #expect(log.contains(#""route":"/api/v1/find","status":400"#), "the log must hold what was done")
    for line in log.split(separator: "\n") where line.first == "{" {
      let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(event?["level"] as? String == "info" && line.utf8.count < 1_000, "\(line)")
    }
    #expect(try coreLimit(of: server) == "0")
  }

  private func coreLimit(of server: ServerProcess) throws -> String {
    let limits = try String(contentsOfFile: "/proc/\(server.identifier)/limits", encoding: .utf8)
    let line = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
    return String(line.split(whereSeparator: \.isWhitespace)[4])
  }

  @Test("E01: moving a personal assistant's home within its area changes no byte of any response, tags included")
  func movedHome() throws {
    func directory(_ postcode: String, _ street: String, _ coordinates: String) throws -> ServerProcess {
      let folder = try ServerProcess.emptyFolder()
      let file = folder.appending(path: "directory.csv")
      let text = """
        id,kind,name,description,interests,address,town,postcode,latitude,longitude,tasks,hourly_rate
        group-a,group,Reading circle,We read together,reading,Mill Lane,Orrell,WN5 8LZ,,,,
        pa-1,personal-assistant,Sam,I help with personal care,dogs;reading,\(street),Orrell,\(postcode),\(coordinates),personal care,15.50
        mp-1,micro-provider,Alex cooks,I cook at your home,cooking,\(street),Orrell,\(postcode),\(coordinates),meals,14

        """
      try Data(text.utf8).write(to: file)
      let (status, said) = try ServerProcess.run(["import", file.path, "--source", "test"], data: folder)
      try #require(status == 0 || status == 3, "\(said)")
      return try ServerProcess(data: folder, arguments: ServerProcess.patient)
    }
    let homes = [
      try directory("WN5 8LZ", "17 Larkspur Lane", "53.5311,-2.7087"),
      try directory("WN5 9EY", "4b Fleet Row", "53.53872,-2.67411"),
      try directory("WN5 7QF", "Beacon House", "53.49245,-2.71147"),
    ]
    defer { for home in homes { home.stop() } }
    let places = [
      "", "WN5 8LZ", "WN5", "53.5311,-2.7087", "Orrell, Wigan", "WN5 7QF", "WN5 9EY", "Standish, Wigan", "M33",
    ]
    var targets = ["/api/v1/kinds", "/api/v1/places?q=WN5"]
    for place in places {
      for interest in ["personal care", "dogs,reading", "meals", "cooking"] {
        for within in place.isEmpty ? [""] : ["", "1 mile", "300 m"] {
          var target = ServerProcess.find(["interests": interest])
          if !place.isEmpty { target += "&near=" + ServerProcess.encoded(place) }
          if !within.isEmpty { target += "&within=" + ServerProcess.encoded(within) }
          targets.append(target)
        }
      }
    }
    var seen = 0
    for target in targets {
      let first = try homes[0].get(target)
      for home in homes.dropFirst() { #expect(try home.get(target).lasting == first.lasting, "\(target)") }
      guard let start = first.text.range(of: #""name":"Sam""#) else { continue }
      seen += 1
      let id = try #require(first.text[start.upperBound...].range(of: #""service_id":""#)).upperBound
      let listing = "/api/v1/listings/\(first.text[id...].prefix(36))"
      for home in homes { #expect(try home.get(listing).lasting == homes[0].get(listing).lasting) }
    }
    #expect(seen > 10, "the carer must be found, or nothing is proved")
  }
}
