import Foundation
import GRDB
import TestSupport
import Testing

@testable import Access

@Suite("Keys")
struct KeyTests {
  private let order: KeyOrder

  init() throws { order = try KeyOrder(label: "Leigh desk", role: .broker, organization: "wigan-care", days: 30) }

  @Test("A key is 49 letters with 160 random bits, carries its id, and reads back")
  func form() throws {
    var seen: Set<String> = []
    for _ in 0..<200 {
      let key = KeyText()
      #expect(key.text.utf8.count == 49 && key.text.hasPrefix("dsk_\(key.id)_"))
      #expect(KeyText(key.text) == key)
      seen.insert(String(key.text.dropFirst(13).prefix(32)))
    }
    #expect(seen.count == 200)
    // Each of the 32 letters of the secret takes many values: none is fixed.
    for place in 0..<32 { #expect(Set(seen.map { Array($0.utf8)[place] }).count > 15, "letter \(place)") }
  }

  @Test("F02: a key cut short, lengthened, in capitals, with a line break or another letter is no key")
  func malformed() {
    let text = KeyText().text
    let others = [
      "", String(text.dropLast()), text + "\n", text + "0", text.uppercased(), " " + text, "dsk_",
      "d\u{455}k" + text.dropFirst(3),
      String(repeating: "a", count: 1_000_000), text.replacingOccurrences(of: "_", with: "-"),
    ]
    for other in others { #expect(KeyText(other) == nil) }
    var generator = SeededGenerator(seed: 7)
    var accepted = 0
    for _ in 0..<3_000 {
      var bytes = Array(text.utf8)
      let place = Int.random(in: 13..<49, using: &generator)
      let old = bytes[place]
      bytes[place] =
        Array("0123456789abcdefghjkmnpqrstvwxyz".utf8).filter { $0 != old }.randomElement(using: &generator) ?? 0
      if KeyText(String(decoding: bytes, as: UTF8.self)) != nil { accepted += 1 }
    }
    // One in 2^20 passes the checksum by chance.
    #expect(accepted == 0, "seed 7")
  }

  @Test("A key opens what it was made for until its last second, and nothing in the file is the key")
  func life() throws {
    let access = try AccessFixture.database()
    let start = Date(timeIntervalSince1970: 1_795_000_000)
    let (text, key) = try access.makeKey(order, by: .console, at: start)
    let end = start.addingTimeInterval(30 * 86_400)
    #expect(try access.holder(of: text.text, at: start) == key.holder)
    #expect(try access.holder(of: text.text, at: end.addingTimeInterval(-1)) == key.holder)
    #expect(try access.holder(of: text.text, at: end) == nil)
    #expect(try access.holder(of: KeyText().text, at: start) == nil)
    #expect(try access.keys().first?.lastUsedDay == end.addingTimeInterval(-1).day)
    try access.pool.close()
    // What was written last may stand in the log beside it still.
    let folder = access.file.deletingLastPathComponent()
    let bytes = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
      .reduce(into: Data()) { $0 += try Data(contentsOf: $1) }
    #expect(bytes.range(of: Data(text.text.utf8)) == nil)
    #expect(bytes.range(of: Data(text.text.dropFirst(13).prefix(32).utf8)) == nil)
    #expect(bytes.range(of: Data(text.digest)) != nil)
  }

  @Test("A key taken back opens nothing, nor do sessions begun with it; others still do")
  func revoking() throws {
    let access = try AccessFixture.database()
    let (first, key) = try access.makeKey(order, by: .console)
    let (second, _) = try access.makeKey(order, by: .console)
    let token = try access.beginSession(of: key.holder)
    #expect(try access.session(token) != nil)
    // Another program, with a connection of its own.
    let other = try AccessDatabase(in: access.file.deletingLastPathComponent())
    #expect(try other.revoke([key.id, key.id, "nobody00"], by: .console) == 1)
    #expect(try access.holder(of: first.text) == nil)
    #expect(try access.session(token) == nil)
    #expect(try access.holder(of: second.text) != nil)
  }

  @Test("A session ends after 30 minutes without use, after 8 hours with it, and when it is ended")
  func sessions() throws {
    let access = try AccessFixture.database()
    let start = Date(timeIntervalSince1970: 1_795_000_000)
    let holder = try access.makeKey(order, by: .console, at: start).key.holder
    let token = try access.beginSession(of: holder, at: start)
    #expect(try access.session(token, at: start.addingTimeInterval(1_799))?.holder == holder)
    #expect(try access.session(token, at: start.addingTimeInterval(1_799 + 1_800)) == nil)
    var moment = start.addingTimeInterval(1_799)
    while moment.seconds - start.seconds < 28_000 {
      moment.addTimeInterval(600)
      #expect(try access.session(token, at: moment) != nil || moment.seconds - start.seconds >= 28_800)
    }
    #expect(try access.session(token, at: start.addingTimeInterval(28_800)) == nil)
    let other = try access.beginSession(of: holder, at: start)
    let session = try #require(try access.session(other, at: start))
    #expect(session.formToken.utf8.count == 64)
    try access.end(session, at: start)
    #expect(try access.session(other, at: start) == nil)
    for text in ["", "x", String(repeating: "0", count: 32), token.uppercased()] {
      #expect(try access.session(text, at: start) == nil)
    }
  }

  @Test("F11: a file that others may read is refused, and a new one is for its owner alone")
  func permissions() throws {
    let access = try AccessFixture.database()
    let folder = access.file.deletingLastPathComponent()
    _ = try access.makeKey(order, by: .console)
    for name in ["access.sqlite", "access.sqlite-wal", "audit.anchor"] {
      let mode = try FileManager.default.attributesOfItem(atPath: folder.appending(path: name).path)[.posixPermissions]
      #expect(mode as? Int == 0o600, "\(name)")
    }
    chmod(access.file.path, 0o644)
    #expect(throws: AccessError.self) { try AccessDatabase(in: folder) }
  }

  @Test("What is no key to be made is refused with what to do")
  func orders() {
    for (label, role, organization, days) in [
      ("", Role.broker, "a", 1), (String(repeating: "x", count: 81), .broker, "a", 1), ("a\u{1B}[2J", .broker, "a", 1),
      ("a", .anyone, "a", 1), ("a", .broker, "", 1), ("a", .broker, "Wigan", 1), ("a", .broker, "wigan\u{301}", 1),
      ("a", .broker, "a", 0), ("a", .broker, "a", 731),
    ] {
      #expect(throws: AccessError.self) {
        try KeyOrder(label: label, role: role, organization: organization, days: days)
      }
    }
  }
}
