import DirectoryStore
import Doorstep
import FeedTransport
import Feeds
import Foundation
import OpenReferral
import TestSupport
import Testing

/// A feed of three pages with one series each, whose server does one thing wrong.
struct Misbehaviour: Sendable, CustomTestStringConvertible {
  enum End: Hashable, Sendable {
    /// What is sound goes in: these series.
    case takes(String)
    /// Nothing goes in, and the reason says this.
    case stops(String)
  }

  var name: String
  var end: End
  /// Something that the report must say.
  var says: String?
  /// What it answers instead of the sound answer; nil for that one.
  var instead: @Sendable (_ request: ScriptedServer.Request, _ page: Int, _ base: String) -> [ScriptedServer.Step]?

  var testDescription: String { name }

  init(
    _ name: String, _ end: End, says: String? = nil,
    _ instead: @escaping @Sendable (ScriptedServer.Request, Int, String) -> [ScriptedServer.Step]?
  ) {
    (self.name, self.end, self.says, self.instead) = (name, end, says, instead)
  }

  private static func page(_ items: [String], _ next: String) -> [ScriptedServer.Step] {
    [.json(PageText.page(items, next: next))]
  }

  static let all: [Misbehaviour] = [
    Misbehaviour("nothing: a sound feed", .takes("A B C")) { _, _, _ in nil },
    Misbehaviour("a page with items names itself as the next", .takes("A B"), says: "its own") { _, page, base in
      page == 1 ? Self.page([PageText.series("B", modified: 2)], "\(base)/1") : nil
    },
    Misbehaviour("two pages lead to each other", .stops("read before")) { _, page, base in
      page == 1 ? Self.page([PageText.series("B", modified: 2)], "\(base)/0") : nil
    },
    Misbehaviour("pages without items for ever", .stops("ever more")) { _, page, base in
      page > 0 ? Self.page([], "\(base)/\(page + 1)") : nil
    },
    Misbehaviour("the same item twice on a page", .takes("A B C")) { _, page, base in
      page == 1 ? Self.page([PageText.series("B", modified: 2), PageText.series("B", modified: 2)], "\(base)/2") : nil
    },
    Misbehaviour("an item again on a later page, older", .takes("A B C")) { _, page, base in
      page == 2
        ? Self.page([PageText.series("C", modified: 3), PageText.series("A", modified: 0, name: "Old")], "\(base)/3")
        : nil
    },
    Misbehaviour("time goes backwards on a page", .takes("A B C D"), says: "in the order of modified") {
      _, page, base in
      page == 1 ? Self.page([PageText.series("D", modified: 9), PageText.series("B", modified: 2)], "\(base)/2") : nil
    },
    Misbehaviour("news from before a deletion comes after it", .takes("A C")) { _, page, base in
      page == 1 ? Self.page([PageText.gone("B", modified: 5), PageText.series("B", modified: 2)], "\(base)/2") : nil
    },
    Misbehaviour("503 with a time to come back", .stops("come back later")) { _, page, _ in
      page == 1 ? [.status(503, "Retry-After: 120")] : nil
    },
    Misbehaviour("429", .stops("come back later")) { _, page, _ in page == 1 ? [.status(429)] : nil },
    Misbehaviour("500 twice, then well", .takes("A B C")) { request, page, _ in
      page == 1 && request.number < 3 ? [.status(500)] : nil
    },
    Misbehaviour("500 for good", .stops("status 500")) { _, page, _ in page == 1 ? [.status(500)] : nil },
    Misbehaviour("cut short once", .takes("A B C")) { request, page, _ in
      request.number == 1 ? [.send(Array("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n{\"next\"".utf8))] : nil
    },
    Misbehaviour("cut short without a length, once", .takes("A B C")) { request, page, _ in
      request.number == 1 ? [.send(Array("HTTP/1.1 200 OK\r\n\r\n{\"next\"".utf8))] : nil
    },
    Misbehaviour("cut short for good", .stops("the end of the file")) { _, page, _ in
      page == 1 ? [.send(Array("HTTP/1.1 200 OK\r\n\r\n{\"next\"".utf8))] : nil
    },
    Misbehaviour("a reset once", .takes("A B C")) { request, _, _ in request.number == 1 ? [.reset] : nil },
    Misbehaviour("too slow for good", .stops("in time")) { _, page, _ in page == 1 ? [.pause(1.5)] : nil },
    Misbehaviour("a huge page", .stops("at most 200000 bytes")) { _, page, _ in
      page == 1 ? [.answer(status: 200, headers: [], body: Array(repeating: 0x20, count: 300_000))] : nil
    },
    Misbehaviour("a page packed to unpack without end", .stops("at most 200000 bytes")) { _, page, _ in
      page == 1 ? [.answer(status: 200, headers: ["Content-Encoding: gzip"], body: Self.bomb)] : nil
    },
    Misbehaviour("a web page", .stops("text/html")) { _, page, _ in
      page == 1 ? [.answer(status: 200, headers: ["Content-Type: text/html"], body: Array("<p>".utf8))] : nil
    },
    Misbehaviour("a redirect to another host", .stops("example.org")) { _, page, _ in
      page == 1 ? [.status(302, "Location: http://example.org/")] : nil
    },
    Misbehaviour("a redirect to where clouds keep keys", .stops("169.254.169.254")) { _, page, _ in
      page == 1 ? [.status(302, "Location: http://169.254.169.254/")] : nil
    },
    Misbehaviour("a next page on another host", .stops("example.org")) { _, page, _ in
      page == 1 ? Self.page([], "http://example.org/2") : nil
    },
    Misbehaviour("a next page that is a file", .stops("the whole address")) { _, page, _ in
      page == 1 ? Self.page([], "file:///etc/passwd") : nil
    },
    Misbehaviour("a relative next page", .stops("the whole address")) { _, page, _ in
      page == 1 ? Self.page([], "/2") : nil
    },
    Misbehaviour("no next page named", .takes("A B"), says: "the address of the next page") { _, page, _ in
      page == 1 ? [.json("{\"items\":[\(PageText.series("B", modified: 2))]}")] : nil
    },
    Misbehaviour("items that are no list", .stops("items that are no list")) { _, page, _ in
      page == 1 ? [.json("{\"next\":\"x\",\"items\":{}}")] : nil
    },
    Misbehaviour("items without id, data or sense", .takes("A B C"), says: "items[0]") { _, page, base in
      page == 1
        ? Self.page(
          [
            "7", "{}", "{\"id\":\"x\",\"kind\":\"k\",\"modified\":1,\"state\":\"updated\"}",
            "{\"id\":\"x\",\"kind\":\"k\",\"modified\":null,\"state\":\"deleted\"}",
            "{\"id\":\"x\",\"kind\":\"k\",\"modified\":1,\"state\":\"eaten\"}", PageText.series("B", modified: 2),
          ], "\(base)/2") : nil
    },
    Misbehaviour("a number in quotes as modified", .takes("A B C")) { _, page, base in
      let item = PageText.series("B", modified: 2).replacing("\"modified\":2", with: "\"modified\":\"2\"")
      return page == 1 ? Self.page([item], "\(base)/2") : nil
    },
    Misbehaviour("numbers beyond all counting", .takes("A B C"), says: "modified") { _, page, base in
      let item = PageText.series("X", modified: 2).replacing("\"modified\":2", with: "\"modified\":1e300")
      return page == 1 ? Self.page([item, PageText.series("B", modified: 2)], "\(base)/2") : nil
    },
    Misbehaviour("the same member twice", .stops("each name once")) { _, page, _ in
      page == 1 ? [.json("{\"next\":\"x\",\"next\":\"y\",\"items\":[]}")] : nil
    },
    Misbehaviour("nesting without end", .stops("levels of nesting")) { _, page, _ in
      page == 1 ? [.json("{\"items\":" + String(repeating: "[", count: 50_000))] : nil
    },
    Misbehaviour("bytes that are no UTF-8", .stops("text in UTF-8")) { _, page, _ in
      page == 1
        ? [.answer(status: 200, headers: [], body: Array("{\"next\":\"".utf8) + [0xFF] + Array("\"}".utf8))] : nil
    },
    Misbehaviour("gone", .stops("no longer there")) { _, page, _ in page == 1 ? [.status(410)] : nil },
    Misbehaviour("closed to us", .stops("status 403")) { _, page, _ in page == 1 ? [.status(403)] : nil },
    Misbehaviour("no HTTP", .stops("breaks off")) { _, page, _ in
      page == 1 ? [.send(Array("SSH-2.0-OpenSSH\r\n".utf8))] : nil
    },
  ]

  /// 20 MB of zeros, packed.
  private static let bomb: [UInt8] = {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "head -c 20000000 /dev/zero | gzip -9"]
    process.standardOutput = output
    try? process.run()
    return Array((try? output.fileHandleForReading.readToEnd()) ?? Data())
  }()
}

@Suite("Feeds that misbehave")
struct MisbehavingFeedTests {
  @Test("What is sound goes in, and the rest is told plainly", arguments: Misbehaviour.all)
  func misbehaves(_ wrong: Misbehaviour) throws {
    let server = try ScriptedServer { request in
      let base = "http://\(request.headers["host"] ?? "")"
      let page = Int(request.target.dropFirst()) ?? 0
      if let steps = wrong.instead(request, page, base) { return steps }
      let items = page < 3 ? [PageText.series(["A", "B", "C"][page], modified: page + 1)] : []
      return [.json(PageText.page(items, next: "\(base)/\(min(page + 1, 3))"))]
    }
    defer { server.stop() }
    let fixture = try SyncFixture(.openActive, [server.address("/0")])
    switch wrong.end {
    case .takes(let series):
      let report = try fixture.run()
      #expect(try fixture.names() == series.split(separator: " ").map { "Series \($0)" })
      if let says = wrong.says {
        #expect(report.records.problems.contains { "\($0)".contains(says) }, "\(report.records.problems)")
      } else {
        #expect(report.records.problems == [])
      }
      let again = try fixture.run()
      #expect(again.records.added + again.records.changed + again.records.removed == 0, "the second time is quiet")
    case .stops(let words):
      let fault = #expect(throws: SyncFault.self) { try fixture.run() }
      #expect(fault?.description.contains(words) == true, "\(fault?.description ?? "none")")
      #expect(try fixture.names() == [] && fixture.database.generation() == 0, "the directory is as it was")
      #expect(try fixture.database.feed("leisure")?.state.fault == fault?.description)
    }
  }

  @Test("A private address is refused unless the feed was added so, and nobody is asked (D16)")
  func privateAddress() throws {
    let server = try ScriptedServer { _ in [.json("{}")] }
    defer { server.stop() }
    let fixture = try SyncFixture(.openActive, [server.address("/0")], allowsPrivate: false)
    #expect(throws: SyncFault.self) { try fixture.run() }
    #expect(server.targets.isEmpty)
  }
}
