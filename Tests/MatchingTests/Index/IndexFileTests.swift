import Foundation
import Matching
import OpenReferral
import TestSupport
import Testing

@Suite("The index file")
struct IndexFileTests {
  @Test("The same listings in any order give the same bytes", arguments: [0, 1, 257, 1000])
  func determinism(listings: Int) throws {
    let fixture = try IndexFixture(listings: listings, seed: 5)
    let bytes = try fixture.file()
    var random = SeededGenerator(seed: 5)
    for _ in 0..<3 { #expect(try fixture.file(fixture.listings.shuffled(using: &random)) == bytes) }
    #expect(try listings == 0 || fixture.file(origin: IndexOrigin(generation: 8, stamp: 1)) != bytes)
  }

  @Test("Every flipped bit is noticed")
  func flippedBits() throws {
    var file = try IndexFixture(listings: 300, seed: 6).file()
    var random = SeededGenerator(seed: 6)
    for _ in 0..<1000 {
      let at = Int.random(in: 0..<file.count, using: &random)
      let bit = UInt8(1) << UInt8.random(in: 0..<8, using: &random)
      file[at] ^= bit
      #expect(throws: IndexFileError.self, "bit \(bit) of byte \(at)") { try IndexFile(file) }
      file[at] ^= bit
    }
    #expect(throws: Never.self) { try IndexFile(file) }
  }

  @Test("Every file cut short or added to is noticed")
  func truncation() throws {
    let file = try IndexFixture(listings: 300, seed: 6).file()
    var random = SeededGenerator(seed: 7)
    for length in [0, 1, 7, 8, 23, 24, 1023, 1024]
      + (0..<992).map({ _ in Int.random(in: 0..<file.count, using: &random) })
    {
      #expect(throws: IndexFileError.self, "cut to \(length)") { try IndexFile(file.prefix(length)) }
    }
    #expect(throws: IndexFileError.self) { try IndexFile(file + [0]) }
  }

  @Test("What is wrong is named: no file, another format, another version, another length, damage")
  func errors() throws {
    let file = try IndexFixture(listings: 10, seed: 8).file()
    let absent = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    #expect(throws: IndexFileError.unreadable(file: absent.lastPathComponent, reason: "it is not there")) {
      try IndexFile(opening: absent)
    }
    #expect(throws: IndexFileError.wrongFormat(file: "x")) {
      try IndexFile(Data("SQLite format 3\0 and more".utf8), name: "x")
    }
    var changed = file
    changed[8] = 9
    #expect(throws: IndexFileError.wrongVersion(file: "x", expected: 6, found: 9)) { try IndexFile(changed, name: "x") }
    let length = UInt64(file.count)
    #expect(throws: IndexFileError.wrongLength(file: "x", expected: length, found: length - 64)) {
      try IndexFile(file.dropLast(64), name: "x")
    }
    changed = file
    changed[file.count - 65] ^= 1
    #expect(throws: IndexFileError.damaged(file: "x", part: "postings section")) { try IndexFile(changed, name: "x") }
  }

  @Test("A file made with right checksums but wrong numbers is refused or searched within its bounds")
  func crafted() throws {
    let fixture = try IndexFixture(listings: 300, seed: 9)
    let file = try fixture.file()
    var random = SeededGenerator(seed: 9)
    let queries = (0..<10).map { _ in fixture.query(&random) }
    var refused = 0
    for _ in 0..<400 {
      var bytes = Array(file)
      let section = Int.random(in: 0..<26, using: &random)
      let (start, length) = (bytes.number(96 + 24 * section), bytes.number(104 + 24 * section))
      guard length > 0 else { continue }
      for _ in 0..<Int.random(in: 1...3, using: &random) {
        bytes[start + Int.random(in: 0..<length, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      bytes.seal(section)
      if let file = try? IndexFile(Data(bytes)) {
        for query in queries { _ = MatchIndex(file).run(query) }
      } else {
        refused += 1
      }
    }
    #expect(refused > 100)
  }

  @Test("A published index is found whole, and the one before it is gone; a folder that is not there is named")
  func publishing() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appending(path: "directory.index")
    let fixture = try IndexFixture(listings: 300, seed: 10)
    try IndexPublisher.publish(try fixture.file(origin: IndexOrigin(generation: 1, stamp: 1)), at: url)
    let first = try IndexFile(opening: url)
    try IndexPublisher.publish(try fixture.file(origin: IndexOrigin(generation: 2, stamp: 1)), at: url)
    #expect(try IndexFile(opening: url).origin.generation == 2)
    #expect(first.origin.generation == 1)
    #expect(MatchIndex(first).run(MatchQuery(terms: [], limit: 200)).total > 0, "a reader keeps the file it has opened")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == ["directory.index"])
    #expect(throws: IndexFileError.unwritable(file: "x.index", reason: "No such file or directory")) {
      try IndexPublisher.publish(Data(), at: folder.appending(path: "absent/x.index"))
    }
  }

  @Test("Two listings with one identifier are refused by name")
  func duplicates() throws {
    let fixture = try IndexFixture(listings: 3, seed: 11)
    #expect(throws: IndexBuildError.duplicateListing(fixture.listings[1].id)) {
      try fixture.file(fixture.listings + [fixture.listings[1]])
    }
  }
}

extension [UInt8] {
  /// The u64 at an offset.
  fileprivate func number(_ offset: Int) -> Int {
    (0..<8).reduce(0) { $0 | Int(self[offset + $1]) << (8 * $1) }
  }

  /// Gives a changed section, and then the header, the checksum that belongs to it: `SectionChecksum`, a second time.
  fileprivate mutating func seal(_ section: Int) {
    let start = number(96 + 24 * section)
    let length = (number(104 + 24 * section) + 63) / 64 * 64
    write(Self.checksum(Array(self[start..<start + length])), at: 112 + 24 * section)
    write(Self.checksum(Array(self[..<1016]) + [UInt8](repeating: 0, count: 8)), at: 1016)
  }

  private mutating func write(_ number: UInt64, at offset: Int) {
    for byte in 0..<8 { self[offset + byte] = UInt8(truncatingIfNeeded: number >> UInt64(8 * byte)) }
  }

  private static func checksum(_ bytes: [UInt8]) -> UInt64 {
    func step(_ hash: UInt64, _ word: UInt64) -> UInt64 {
      let product = (hash ^ word) &* 0x100_0000_01b3
      return product ^ (product >> 32)
    }
    var lanes: [UInt64] = [1, 2, 3, 4].map { $0 &* 0x100_0000_01b3 }
    for offset in stride(from: 0, to: bytes.count, by: 8) {
      let word = (0..<8).reduce(UInt64(0)) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
      lanes[offset / 8 % 4] = step(lanes[offset / 8 % 4], word)
    }
    return lanes.dropFirst().reduce(lanes[0], step)
  }
}
