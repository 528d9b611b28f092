import Foundation
import Synchronization
import Testing

/// Starting, changing and ending, and what happens when there is too little of something.
@Suite("Running", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason), .serialized)
struct RunningTests {
  @Test("An empty folder gets the invented sample, as find does")
  func firstStart() throws {
    let server = try ServerProcess(data: try ServerProcess.emptyFolder())
    defer { server.stop() }
    #expect(try server.get("/api/v1/find?interests=reading&near=WN5").text.contains("Doorstep sample directory"))
    #expect(server.logText.contains("loading the invented sample"))
  }

  @Test(
    "SIGTERM finishes the request that is coming in, takes no new ones, and ends with 0; a second one changes nothing")
  func graceful() throws {
    let server = try ServerProcess(data: try ServerProcess.sampleFolder())
    defer { server.stop() }
    let (running, idle) = (try RawConnection(port: server.port), try RawConnection(port: server.port))
    idle.send("GET /healthz HTTP/1.1\r\nHost: x\r\n\r\n")
    #expect(idle.read(answers: 1).isClosed == false)
    running.send(
      "POST /api/v1/find HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 25\r\n\r\n{\"interests\":"
    )
    usleep(200_000)
    server.signal(SIGTERM)
    #expect(idle.read(seconds: 2).isClosed)
    server.signal(SIGTERM)
    usleep(200_000)
    #expect((try? RawConnection(port: server.port)) == nil)
    running.send("[\"reading\"]}")
    let (bytes, isClosed) = running.read(seconds: 5)
    #expect(isClosed && RawResponse.parse(bytes).map(\.status) == [200])
    #expect(RawResponse.parse(bytes).first?.header("connection") == "close")
    #expect(server.end() == 0 && server.logText.contains(#""message":"stopped""#))
  }

  @Test("A client that never finishes does not keep the server from stopping")
  func grace() throws {
    let server = try ServerProcess(
      data: try ServerProcess.sampleFolder(),
      arguments: ["DOORSTEP_SERVE_GRACE_SECONDS=1", "DOORSTEP_SERVE_REQUEST_SECONDS=600"])
    defer { server.stop() }
    let stuck = try RawConnection(port: server.port)
    stuck.send("POST /api/v1/find HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 25\r\n\r\n{")
    usleep(200_000)
    let start = ContinuousClock.now
    server.signal(SIGTERM)
    _ = server.end()
    #expect(ContinuousClock.now - start < .seconds(4))
  }

  @Test("An import elsewhere is served within seconds, and SIGHUPs lose no request")
  func reload() async throws {
    let folder = try ServerProcess.sampleFolder()
    let server = try ServerProcess(data: folder, arguments: ServerProcess.patient)
    defer { server.stop() }
    let file = folder.appending(path: "new.csv")
    try Data("id,kind,name,interests,postcode\na,group,Kite flyers of Orrell,kites,WN5 8LZ\n".utf8).write(to: file)
    // A thread of its own: the other tests keep those of tasks busy.
    let isOver = Atomic(false)
    let (statuses, report) = AsyncStream<Int>.makeStream()
    Thread.detachNewThread {
      while !isOver.load(ordering: .relaxed) {
        report.yield((try? server.get("/api/v1/find?interests=reading&near=WN5").status) ?? -1)
      }
      report.finish()
    }
    for _ in 0..<100 {
      server.signal(SIGHUP)
      usleep(5_000)
    }
    try #require(try ServerProcess.run(["import", file.path], data: folder).0 == 0)
    server.signal(SIGHUP)
    var isSeen = false
    for _ in 0..<100 where !isSeen {
      usleep(50_000)
      isSeen = try server.get("/api/v1/find?interests=kites&near=WN5").text.contains("Kite flyers")
    }
    isOver.store(true, ordering: .relaxed)
    var counts: [Int: Int] = [:]
    for await status in statuses { counts[status, default: 0] += 1 }
    #expect(isSeen)
    #expect(Set(counts.keys) == [200] && counts[200, default: 0] >= 5, "\(counts)")
    #expect(try server.get("/metrics").text.contains("doorstep_generation 1\n") == false)
  }

  @Test("After kill -9 it answers correctly within 2 seconds of being started again")
  func killed() throws {
    let folder = try ServerProcess.sampleFolder()
    let target = "/api/v1/find?interests=reading,dog%20walking&near=WN5"
    let first = try ServerProcess(data: folder)
    let answer = try first.get(target).lasting
    first.signal(SIGKILL)
    _ = first.end()
    let start = ContinuousClock.now
    let second = try ServerProcess(data: folder)
    defer { second.stop() }
    #expect(try second.get(target).lasting == answer)
    let time = ContinuousClock.now - start
    print("after kill -9: answered in \(time)")
    #expect(time < .seconds(2))
  }

  @Test("Beyond the searches that may wait, the answer is 503 with Retry-After, and health is answered all the same")
  func overload() async throws {
    let server = try ServerProcess(
      data: try ServerProcess.sampleFolder(),
      arguments: [
        "DOORSTEP_SERVE_SEARCHES=1", "DOORSTEP_SERVE_WAITING_SEARCHES=1", "DOORSTEP_SERVE_REQUESTS_PER_MINUTE=0",
      ])
    defer { server.stop() }
    let body = Array(
      #"{"interests":["chess","knitting","gardening","music","reading","dogs","walking","singing"],"limit":50}"#.utf8)
    let responses = await withTaskGroup(of: RawResponse?.self, returning: [RawResponse].self) { group in
      for _ in 0..<12 { group.addTask { try? server.post(body) } }
      for _ in 0..<4 { group.addTask { try? server.get("/healthz") } }
      return await group.reduce(into: []) { if let response = $1 { $0.append(response) } }
    }
    let refused = responses.filter { $0.status == 503 }
    #expect(responses.count == 16 && responses.allSatisfy { [200, 503].contains($0.status) })
    #expect(responses.filter { $0.text == #"{"status":"ok"}"# }.count == 4)
    for response in refused { #expect((Int(response.header("retry-after") ?? "") ?? 0) > 0) }
    #expect(try server.post(body).status == 200)
  }

  @Test("A search that is not ready in time is answered with 503")
  func overdue() throws {
    let server = try ServerProcess(
      data: try ServerProcess.sampleFolder(), arguments: ["DOORSTEP_SERVE_SEARCH_MILLISECONDS=1"])
    defer { server.stop() }
    let body = Array(
      #"{"interests":["chess","knitting","gardening","music","reading","dogs","walking","singing"],"near":"WN5","limit":50}"#
        .utf8)
    let statuses = try (0..<10).map { _ in try server.post(body).status }
    #expect(statuses.contains(503) && server.isHealthy)
  }

  @Test("A18: beyond its rate a client gets 429 with Retry-After, and cannot pass for another")
  func rate() throws {
    let server = try ServerProcess(
      data: try ServerProcess.sampleFolder(), arguments: ["DOORSTEP_SERVE_REQUESTS_PER_MINUTE=5"])
    defer { server.stop() }
    let responses = try (0..<8).map {
      try server.get(
        "/api/v1/kinds",
        headers: [
          ("X-Forwarded-For", "192.0.2.\($0)"), ("X-Real-IP", "192.0.2.\($0)"), ("Forwarded", "for=192.0.2.\($0)"),
        ])
    }
    #expect(responses.map(\.status) == Array(repeating: 200, count: 5) + [429, 429, 429])
    #expect((Int(responses[7].header("retry-after") ?? "") ?? 0) > 0)
    #expect(server.isHealthy, "monitors have no limit")
  }

  @Test("A18: behind a trusted proxy each client has a rate of its own")
  func proxied() throws {
    let server = try ServerProcess(
      data: try ServerProcess.sampleFolder(),
      arguments: ["DOORSTEP_SERVE_REQUESTS_PER_MINUTE=2", "DOORSTEP_SERVE_TRUSTED_PROXIES=127.0.0.1,10.0.0.0/8"])
    defer { server.stop() }
    func ask(_ forwarded: String) throws -> Int {
      try server.get("/api/v1/kinds", headers: [("X-Forwarded-For", forwarded)]).status
    }
    #expect(try (0..<3).map { _ in try ask("192.0.2.1") } == [200, 200, 429])
    #expect(try (0..<3).map { try ask("192.0.2.\($0 + 50), 192.0.2.2") } == [200, 200, 429])
    #expect(try (0..<3).map { _ in try ask("192.0.2.3, 10.1.2.3") } == [200, 200, 429])
  }

  @Test("A24: with every descriptor taken the server lives, and is well when they are free again")
  func descriptors() throws {
    let server = try ServerProcess(
      data: try ServerProcess.sampleFolder(), arguments: ["DOORSTEP_SERVE_CONNECTIONS=30"] + ServerProcess.patient,
      before: "ulimit -n 100")
    defer { server.stop() }
    for _ in 0..<3 {
      var connections: [RawConnection] = []
      for _ in 0..<200 {
        let connection = try RawConnection(port: server.port)
        connection.send("GET /api/v1/find?interests=reading&near=WN5 HTTP/1.1\r\nHost: x\r\n\r\n")
        connections.append(connection)
      }
      #expect(server.isRunning)
    }
    var isWell = false
    for _ in 0..<100 where !isWell {
      isWell = server.isHealthy
      if !isWell { usleep(100_000) }
    }
    #expect(server.isRunning && isWell)
  }

  @Test("A slow reader is cut off")
  func slowReader() throws {
    let server = try ServerProcess(
      data: try ServerProcess.sampleFolder(),
      arguments: ["DOORSTEP_SERVE_ANSWER_SECONDS=1", "DOORSTEP_SERVE_REQUESTS_PER_MINUTE=0"])
    defer { server.stop() }
    func sockets() throws -> Int {
      let folder = "/proc/\(server.identifier)/fd"
      return try FileManager.default.contentsOfDirectory(atPath: folder).count {
        (try? FileManager.default.destinationOfSymbolicLink(atPath: "\(folder)/\($0)"))?.hasPrefix("socket:") == true
      }
    }
    let before = try sockets()
    let connection = try RawConnection(port: server.port)
    connection.shrinkWindow()
    let request = "GET /openapi.json HTTP/1.1\r\nHost: x\r\n\r\n"
    // More answers than the system's buffers hold, none of them taken.
    for _ in 0..<400 where connection.send(request) {}
    usleep(3_000_000)
    #expect(try sockets() == before)
    #expect(server.isHealthy)
  }

  @Test(
    "G09: a mistake in the settings ends the start with one line that names it",
    arguments: [
      (["--port=-1"], "--port must be a whole number from 0 to 65535", 2),
      (["--port", "eighty"], "--port must be", 2),
      (["--bind", "localhost:80"], "--bind must be an IP address", 2),
      (["--config", "/nowhere/at/all"], "/nowhere/at/all cannot be read", 2),
      (["--colour", "red"], "--colour", 2),
      (["--bind", "192.0.2.1"], "does not have the address 192.0.2.1", 4),
    ])
  func settings(_ arguments: [String], _ says: String, _ status: Int32) throws {
    let (code, text) = try ServerProcess.run(["serve"] + arguments, data: try ServerProcess.sampleFolder())
    #expect(code == status && text.contains(says), "\(text)")
  }

  @Test(
    "G09: the environment is read as strictly",
    arguments: [
      ("DOORSTEP_SERVE_PROT", "1", "DOORSTEP_SERVE_PROT is not a setting"),
      ("DOORSTEP_SERVE_CONNECTIONS", "lots", "DOORSTEP_SERVE_CONNECTIONS must be a whole number"),
      ("DOORSTEP_SERVE_PORT", "9", "DOORSTEP_SERVE_PORT in the environment and --port on the command line differ"),
      ("DOORSTEP_SERVE_TRUSTED_PROXIES", "proxy.example", "IP addresses or blocks"),
    ])
  func environment(_ name: String, _ value: String, _ says: String) throws {
    let (code, text) = try ServerProcess.run(
      ["serve", "--port", "0"], data: try ServerProcess.sampleFolder(), environment: [name: value])
    #expect(code == 2 && text.contains(says), "\(text)")
  }

  @Test("A port in use, and too few descriptors, are said in one line")
  func starts() throws {
    let server = try ServerProcess.shared.get()
    let (code, text) = try ServerProcess.run(
      ["serve", "--port", "\(server.port)"], data: try ServerProcess.sampleFolder())
    #expect(code == 4 && text.contains("port \(server.port) on 127.0.0.1 is in use"), "\(text)")
    let failure = #expect(throws: ServerProcess.NotStarted.self) {
      try ServerProcess(data: try ServerProcess.sampleFolder(), before: "ulimit -n 500")
    }
    #expect(failure?.description.contains("2000 connections need 2064 open files, and the system allows 500") == true)
  }
}
