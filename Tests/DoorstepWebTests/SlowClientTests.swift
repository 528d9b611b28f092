import Foundation
import Testing

@Suite("Slow clients", .enabled(if: ServerProcess.isBuilt, ServerProcess.skipReason), .serialized)
struct SlowClientTests {
  @Test("500 slow clients leave an honest client's p99 within twice its calm value")
  func slowClients() throws {
    raiseDescriptors()
    let settings = ["DOORSTEP_SERVE_REQUESTS_PER_MINUTE=0"]
    let calm = try ServerProcess(data: try ServerProcess.sampleFolder(), arguments: settings)
    let beset = try ServerProcess(data: try ServerProcess.sampleFolder(), arguments: settings)
    defer {
      calm.stop()
      beset.stop()
    }
    // Asked in turns, so that whatever else the machine does meets both.
    _ = try percentiles(of: calm, beset, slow: [])
    let slow = try (0..<500).map { index in
      let connection = try RawConnection(port: beset.port)
      connection.send(Self.beginnings[index % Self.beginnings.count])
      return connection
    }
    let (quiet, busy) = try percentiles(of: calm, beset, slow: slow)
    print("honest p99: calm \(quiet * 1000) ms, beside 500 slow clients \(busy * 1000) ms, ratio \(busy / quiet)")
    #expect(busy <= 2 * quiet)
  }

  private static let beginnings = [
    "", "GET /api/v1/find?interests=", "GET / HTTP/1.1\r\nHost: x\r\nX: ",
    "POST /api/v1/find HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 15000\r\n\r\n{",
  ]

  /// The 99th percentiles of 1,000 searches of each server, in seconds.
  private func percentiles(
    of first: ServerProcess, _ second: ServerProcess, slow: [RawConnection]
  ) throws -> (first: Double, second: Double) {
    let connections = try [RawConnection(port: first.port), RawConnection(port: second.port)]
    var times: [[Double]] = [[], []]
    for round in 0..<1000 {
      if !slow.isEmpty { slow[round % slow.count].send("a") }
      for index in [round % 2, 1 - round % 2] {
        let start = ContinuousClock.now
        connections[index].send(
          "GET /api/v1/find?interests=reading&near=WN5&limit=1&page=\(round % 20 + 1) HTTP/1.1\r\nHost: x\r\n\r\n")
        try #require(RawResponse.parse(connections[index].read(answers: 1).bytes).first?.status == 200)
        times[index].append((ContinuousClock.now - start) / .seconds(1))
      }
    }
    return (times[0].sorted()[990], times[1].sorted()[990])
  }

  private func raiseDescriptors() {
    var limit = rlimit()
    getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    limit.rlim_cur = limit.rlim_max
    setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
  }
}
