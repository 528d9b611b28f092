import DirectoryStore
import Foundation
import OpenReferral
import Testing

/// What is left of a service once it is erased: looked for in the bytes of the files, beside one that must stay.
@Suite("Erasing in the store")
struct ErasureTests {
  let folder: TemporaryFolder
  private let gone = service("zqgone choir")
  private let kept = service("zqkept choir")

  init() throws { folder = try TemporaryFolder() }

  /// Every table that can say something of a service, filled for both.
  private func directory() throws -> DirectoryDatabase {
    let directory = try DirectoryDatabase(opening: folder.directory)
    let feed = Feed(source: libraries, format: .openActive, addresses: ["https://example.org/"])
    #expect(try directory.addFeed(feed))
    let other = service("zqother choir")
    try directory.take([record(gone, as: "gone"), record(kept, as: "kept")])
    try directory.take([record(other, as: "1")], from: charities)
    for (name, service) in [("gone", gone), ("kept", kept)] {
      let items = ["series", "session"].map { kind in
        StoredFeedItem(
          kind: kind, identifier: name, version: .number(1), record: name, payload: "{\"zq\(name)\":\"\(kind)\"}")
      }
      try directory.store(FeedPage(address: 0, items: items, cursor: nil, isLast: true), of: libraries.key)
      try directory.correct(.phone, of: service.id, to: "zq\(name) 01942", by: "zq\(name) steward", at: moment)
      try directory.tag(service.id, ["zq\(name)-tag": .added], by: "zq\(name) tagger", at: moment)
    }
    let findings = [gone, kept].map { service in
      DuplicateFinding(shown: service.id, other: other.id, parts: [DuplicatePart(.name, 4)], isClear: false)
    }
    try directory.setDuplicates(findings, at: moment)
    return directory
  }

  private func words() throws -> (gone: Int, kept: Int) {
    let files = try FileManager.default.contentsOfDirectory(at: folder.url, includingPropertiesForKeys: nil)
    let text = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }.joined()
    func count(_ word: String) -> Int { text.components(separatedBy: word).count - 1 }
    return (count("zqgone"), count("zqkept"))
  }

  @Test("No byte is left of what was read of it, corrected, tagged or compared; what is of others stays")
  func erased() throws {
    let directory = try directory()
    #expect(try words().gone >= 6, "or the test proves nothing")
    #expect(try directory.erase(try #require(try directory.service(id: gone.id))))
    let left = try words()
    #expect(left.gone == 0 && left.kept >= 6, "\(left)")
    #expect(try directory.duplicates().map(\.shown.serviceID) == [kept.id])
    #expect(try dump(folder.directory).filter { $0.contains("\"gone\"") } == [])
  }
}
