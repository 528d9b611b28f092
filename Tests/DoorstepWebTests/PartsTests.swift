import Foundation
import Logging
import NIOCore
import Synchronization
import Testing

@testable import DoorstepWeb

@Suite("Parts of the service")
struct PartsTests {
  @Test(
    "Percent-encoding is read strictly",
    arguments: [
      ("", ""), ("a+b", "a b"), ("%41%2b", "A+"), ("caf%C3%A9", "café"), ("100%25", "100%"), ("%25zz", "%zz"),
    ])
  func decoded(_ text: String, _ meaning: String) {
    #expect(PercentEncoding.decode(text.utf8, plusIsSpace: true) == meaning)
  }

  @Test("A bucket fills at an even rate by the monotonic clock, and full tables make room")
  func rate() throws {
    let limiter = RateLimiter(perMinute: 60)
    let client = try #require(IPAddress("192.0.2.1"))
    let start = NIODeadline.now()
    #expect((0..<60).allSatisfy { _ in limiter.wait(for: client, now: start) == nil })
    #expect(limiter.wait(for: client, now: start) == 1)
    #expect(limiter.wait(for: client, now: start + .milliseconds(900)) == 1)
    #expect(limiter.wait(for: client, now: start + .seconds(2)) == nil)
    #expect(limiter.wait(for: IPAddress("192.0.2.2"), now: start) == nil)
    for index in 0..<50_000 {
      _ = limiter.wait(for: IPAddress("10.\(index >> 16).\(index >> 8 & 255).\(index & 255)"), now: start)
    }
    #expect(limiter.wait(for: client, now: start + .hours(1)) == nil)
  }

  @Test("Addresses of one customer's IPv6 network share a rate, and IPv4 in IPv6 is IPv4")
  func networks() {
    #expect(IPAddress("2001:db8::1")?.network == IPAddress("2001:db8::ffff:1")?.network)
    #expect(IPAddress("2001:db8::1")?.network != IPAddress("2001:db8:0:1::1")?.network)
    #expect(IPAddress("::ffff:192.0.2.1") == IPAddress("192.0.2.1"))
    for text in [
      "", "1", "1.2.3.256", "192.0.2.1 ", "localhost", "0x7f.1", "2130706433", "[::1]",
      String(repeating: "1", count: 99),
    ] {
      #expect(IPAddress(text) == nil, "\(text)")
    }
  }

  @Test(
    "The last address that is no trusted proxy is the client's, and only a trusted peer is asked",
    arguments: [
      ("10.0.0.1", ["192.0.2.1"], "192.0.2.1"), ("10.0.0.1", ["6.6.6.6, 192.0.2.1"], "192.0.2.1"),
      ("10.0.0.1", ["6.6.6.6", "192.0.2.1, 10.0.0.2"], "192.0.2.1"), ("10.0.0.1", [], "10.0.0.1"),
      ("10.0.0.1", ["rubbish"], "10.0.0.1"), ("10.0.0.1", ["6.6.6.6, rubbish, 10.0.0.9"], "10.0.0.9"),
      ("192.0.2.9", ["6.6.6.6"], "192.0.2.9"), ("::1", ["2001:db8::1"], "2001:db8::1"),
    ] as [(String, [String], String)])
  func clients(_ peer: String, _ forwarded: [String], _ client: String) throws {
    let proxies = try #require(TrustedProxies("10.0.0.0/8, ::1"))
    #expect(proxies.client(peer: IPAddress(peer), forwarded: forwarded) == IPAddress(client))
    #expect(TrustedProxies().client(peer: IPAddress(peer), forwarded: forwarded) == IPAddress(peer))
  }

  @Test(
    "What is no address or block is no proxy",
    arguments: ["x", "10.0.0.0/33", "10.0.0.0/-1", "10.0.0.0/8/8", "::/129", "/8"])
  func noProxies(_ text: String) { #expect(TrustedProxies(text) == nil) }

  @Test("B17: ten thousand different questions leave the cache within its size, and what is asked again stays")
  func cache() {
    let cache = AnswerCache(maximumBytes: 100_000)
    let (first, second) = (
      AnswerCache.Moment(generation: 1, date: "2026-11-21"), AnswerCache.Moment(generation: 2, date: "2026-11-21")
    )
    let entry = AnswerCache.Entry(body: ByteBuffer(repeating: 65, count: 1_000), tag: "\"t\"")
    for index in 0..<10_000 {
      cache.keep(entry, for: "/\(index)", at: first)
      if index % 10 == 0 { #expect(cache.entry(for: "/0", at: first) != nil) }
      #expect(cache.youngBytes <= 50_000)
    }
    #expect(cache.entry(for: "/1", at: first) == nil)
    cache.keep(entry, for: "/a", at: second)
    #expect(cache.entry(for: "/0", at: first) == nil && cache.entry(for: "/0", at: second) == nil)
    cache.keep(entry, for: "/late", at: first)
    #expect(cache.entry(for: "/late", at: first) == nil && cache.entry(for: "/a", at: second) != nil)
  }

  @Test("Each event is one line that parses, whatever is in it")
  func log() throws {
    let lines = Mutex<[String]>([])
    let logger = Logger(
      label: "test",
      factory: { _ in
        JSONLogHandler(output: { line in lines.withLock { $0.append(String(decoding: line, as: UTF8.self)) } })
      })
    for text in ["a\r\nb", "\u{1B}[2J", "\",\"level\":\"fatal", String(repeating: "x", count: 100_000), "\u{202E}é🙂\0"]
    {
      logger.info("\(text)", metadata: ["\(text.prefix(20))": "\(text)", "count": .stringConvertible(7)])
    }
    #expect(lines.withLock(\.count) == 5)
    for line in lines.withLock({ $0 }) {
      #expect(line.utf8.count < 3_000 && line.utf8.allSatisfy { (0x20...0x7E).contains($0) || $0 == 0x0A })
      #expect(line.utf8.count { $0 == 0x0A } == 1)
      let event = try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(event["level"] as? String == "info" && event["count"] as? Int == 7)
    }
  }

  @Test("Work beyond what may wait is refused at once, and work that waits too long is not begun")
  func pool() async throws {
    let pool = SearchPool(searches: 1, waiting: 1, budget: .milliseconds(200))
    let outcomes = await withTaskGroup(of: String.self, returning: [String].self) { group in
      for _ in 0..<4 {
        group.addTask {
          do {
            return try await pool.run {
              usleep(400_000)
              return "done"
            }
          } catch { return "\(error)" }
        }
      }
      return await group.reduce(into: []) { $0.append($1) }
    }
    #expect(outcomes.sorted() == ["full", "full", "overdue", "overdue"])
    usleep(500_000)
    #expect(pool.load == 0)
    #expect(try await pool.run { 7 } == 7)
  }

  @Test("Settings come from the file, then the environment, then the command line")
  func settings() throws {
    let file = try ServerProcess.emptyFolder().appending(path: "server.conf")
    try Data("# ours\n\nport = 1\r\nconnections=2\n  bind = ::1\ntrusted_proxies = 10.0.0.0/8, ::1".utf8).write(
      to: file)
    let settings = try SettingsReader.read(
      file: file, environment: ["DOORSTEP_SERVE_CONNECTIONS": "3", "DOORSTEP_DATA": "x", "PATH": "y"],
      options: [.port: "4"])
    #expect(settings.port == 4 && settings.connections == 3 && settings.bind == "::1")
    #expect(try SettingsReader.read(file: nil, environment: [:], options: [:]) == ServerSettings())
  }

  @Test(
    "A mistake in the file is named with its line",
    arguments: [
      ("prot = 1", "line 1: the name before the \"=\" is not a setting"),
      ("\nport = 1\nport = 2", "line 3: port is set for the second time"),
      ("port", "line 1: expected name = value"), ("port = -1", "line 1: port must be a whole number from 0 to 65535"),
      ("port = 1e3", "line 1: port must be"), ("port = ٣", "line 1: port must be"), ("include = a.conf", "line 1"),
      ("port =", "line 1: port must be"),
      ("map_tiles = http://tiles.example/{z}/{x}/{y}.png", "line 1: map_tiles must be a web address such as https://"),
    ])
  func mistakes(_ text: String, _ says: String) throws {
    let file = try ServerProcess.emptyFolder().appending(path: "server.conf")
    try Data(text.utf8).write(to: file)
    let error = #expect(throws: SettingsError.self) {
      try SettingsReader.read(file: file, environment: [:], options: [:])
    }
    #expect(error?.message.contains(says) == true, "\(error?.message ?? "")")
  }
}
