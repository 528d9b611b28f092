import Foundation
import Places
import TestSupport
import Testing

@Suite("Gazetteer files")
struct GazetteerFileTests {
  private static let names = ["postcodes.bin", "places.bin"]

  @Test("The committed files pass their checksums, and together stay under 10 MB")
  func intact() throws {
    try TestGazetteer.open().verify()
    let bytes = try Self.names.reduce(0) { try $0 + Data(contentsOf: TestGazetteer.folder.appending(path: $1)).count }
    #expect(bytes < 10_000_000)
    #expect(try TestGazetteer.open().edition == "2025-11")
  }

  @Test("The hashes in data/README.md are those of the files", arguments: Self.names)
  func hashes(name: String) throws {
    let readme = try String(contentsOf: SharedData.repository.appending(path: "data/README.md"), encoding: .utf8)
    let output = try CommandOutput.data("sha256sum", TestGazetteer.folder.appending(path: name).path)
    let hash = String(decoding: output.prefix(64), as: UTF8.self)
    #expect(hash.utf8.count == 64)
    let line = try #require(readme.split(separator: "\n").first { $0.contains("gazetteer/\(name)") })
    #expect(line.contains(hash))
  }

  @Test("A file cut at any 64th of its length is refused", arguments: Self.names)
  func truncated(name: String) throws {
    try withCopy { folder in
      let file = folder.appending(path: name)
      let whole = try Data(contentsOf: file)
      for part in 0..<64 {
        try whole.prefix(whole.count * part / 64).write(to: file)
        #expect(throws: GazetteerError.self) { try Gazetteer(opening: folder) }
      }
    }
  }

  @Test("A flip of any byte of the header is refused", arguments: Self.names)
  func header(name: String) throws {
    try withCopy { folder in
      let file = folder.appending(path: name)
      let whole = try Data(contentsOf: file)
      let length = 24 + 12 * (name == "places.bin" ? 6 : 7) + 4
      for offset in 0..<length {
        try flip(whole, at: offset, to: file)
        #expect(throws: GazetteerError.self, "byte \(offset)") { try Gazetteer(opening: folder) }
      }
    }
  }

  @Test("A flip anywhere in the body is found by verify, and look-ups on it never leave the file")
  func body() throws {
    var random = SeededGenerator(seed: 42)
    try withCopy { folder in
      for name in Self.names {
        let file = folder.appending(path: name)
        let whole = try Data(contentsOf: file)
        for _ in 0..<12 {
          // Past the header and short of the padding that may close the file.
          try flip(whole, at: Int.random(in: 120..<whole.count - 8, using: &random), to: file)
          guard let gazetteer = try? Gazetteer(opening: folder) else { continue }
          for text in ["WN5 8JD", "WN5", "Orrell, Wigan", "Wiggan", "53.53,-2.70"] { _ = gazetteer.resolve(text) }
          _ = gazetteer.suggest(prefix: "w", limit: 5)
        }
        let damaged = Int.random(in: whole.count / 2..<whole.count * 3 / 4, using: &random)
        try flip(whole, at: damaged, to: file)
        #expect(throws: GazetteerError.self, "seed \(random.seed)") {
          let gazetteer = try Gazetteer(opening: folder)
          try gazetteer.verify()
        }
        try whole.write(to: file)
      }
    }
  }

  @Test("Absent, empty, zeroed, foreign and exchanged files are refused by name, with what to do")
  func foreign() throws {
    try withCopy { folder in
      let (first, second) = (folder.appending(path: Self.names[0]), folder.appending(path: Self.names[1]))
      let whole = try Data(contentsOf: first)
      for content in [Data(), Data(count: whole.count), Data("postcode,lat,lon\n".utf8), try Data(contentsOf: second)] {
        try content.write(to: first)
        #expect(refusal(folder) == .wrongFormat(file: "postcodes.bin"))
      }
      try FileManager.default.removeItem(at: first)
      #expect(refusal(folder)?.description.contains("scripts/build-gazetteer") == true)
      try FileManager.default.createDirectory(at: first, withIntermediateDirectories: false)
      guard case .unreadable("postcodes.bin", _) = refusal(folder) else {
        Issue.record("a directory in its place must be unreadable")
        return
      }
    }
  }

  @Test("Another version is refused by number")
  func version() throws {
    try withCopy { folder in
      let file = folder.appending(path: "places.bin")
      var whole = try Data(contentsOf: file)
      whole[8] = 9
      try whole.write(to: file)
      #expect(refusal(folder) == .wrongVersion(file: "places.bin", expected: 1, found: 9))
      #expect(refusal(folder)?.description.contains("reads version 1") == true)
    }
  }

  private func refusal(_ folder: URL) -> GazetteerError? {
    do throws(GazetteerError) {
      _ = try Gazetteer(opening: folder)
      return nil
    } catch {
      return error
    }
  }

  private func flip(_ whole: Data, at offset: Int, to file: URL) throws {
    var copy = whole
    copy[offset] ^= 0x5A
    // A new file by rename: a gazetteer still open on the old one keeps it whole.
    try copy.write(to: file, options: .atomic)
  }

  private func withCopy(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gazetteer-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for name in Self.names {
      try FileManager.default.copyItem(
        at: TestGazetteer.folder.appending(path: name), to: folder.appending(path: name))
    }
    try body(folder)
  }
}
