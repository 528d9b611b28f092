import Foundation
import TestSupport
import Testing

/// Attack case D05: memory does not follow the size of a file, and what is absurd is refused at a cap.
@Suite(
  "Memory during an import",
  .enabled(if: Program.isBuilt && PreloadedLibrary.peakMemory != nil, Comment(rawValue: PreloadedLibrary.skipReason)))
struct MemoryTests {
  /// Runs the import of a file that is written piece by piece; with the most memory it held, in MB.
  private func importing(
    _ pieces: some Sequence<String>, options: [String] = [], executable: URL? = Program.file, in folder: URL
  ) throws -> (result: Program.Result, megabytes: Int) {
    let (file, peak) = (folder.appending(path: "in.csv"), folder.appending(path: "peak"))
    defer { try? FileManager.default.removeItem(at: file) }
    _ = FileManager.default.createFile(atPath: file.path, contents: nil)
    let handle = try FileHandle(forWritingTo: file)
    for piece in pieces { try handle.write(contentsOf: Data(piece.utf8)) }
    try handle.close()
    let result = try Program.run(
      executable: #require(executable), ["import", file.path, "--problems", "0"] + options,
      data: folder.appending(path: "data-\(UUID().uuidString)"),
      environment: [
        "DOORSTEP_RESOURCES": Program.resources, "LD_PRELOAD": #require(PreloadedLibrary.peakMemory).file.path,
        "PEAK_MEMORY": peak.path,
      ])
    let text = try String(contentsOf: peak, encoding: .utf8).trimmingCharacters(in: .whitespacesAndNewlines)
    return (result, try #require(Int(text)) / 1_024)
  }

  private static func rows(_ count: Int) -> some Sequence<String> {
    (0...count).lazy.map { number in
      number == 0
        ? "id,kind,name,description,interests,postcode,phone\n"
        : "r\(number),group,Group number \(number),We meet for number \(number),reading;walking,WN5 8LZ,0161 \(1_000_000 + number)\n"
    }
  }

  /// The release program, where one has been built since the debug one: it takes a tenth of the time.
  private static let release: URL? = {
    let file = SharedData.repository.appending(path: ".build/release/doorstep")
    func built(_ file: URL?) -> Date? {
      (try? file?.resourceValues(forKeys: [.contentModificationDateKey]))?.contentModificationDate
    }
    guard let released = built(file), let debug = built(Program.file), released > debug else { return nil }
    return file
  }()

  @Test("D05 reading, checking and storing ten times the rows takes hardly more memory")
  func rowsStream() throws {
    let (few, many) = Self.release == nil ? (1_000, 10_000) : (20_000, 200_000)
    let (small, large) = try importing(few, and: many, options: ["--dry-run"], by: Self.release)
    #expect(Double(large) < 1.5 * Double(small) + 10)
  }

  /// The index is built in memory: 1.3 KB a listing, measured from 20,000 to 200,000.
  @Test("D05 with the index that follows, no more than 2 KB a row")
  func rowsIndexed() throws {
    let (few, many) = (1_000, 10_000)
    let (small, large) = try importing(few, and: many, options: [], by: nil)
    #expect((large - small) * 1_024 < 2 * (many - few) + 10 * 1_024)
  }

  /// The most memory in MB for few and for many rows.
  private func importing(_ few: Int, and many: Int, options: [String], by program: URL?) throws -> (Int, Int) {
    try Program.withFolder { folder in
      let peaks = try [few, many].map { count in
        let (result, megabytes) = try importing(
          Self.rows(count), options: options, executable: program ?? Program.file, in: folder)
        #expect(result.flat.contains("\(count) added"), "\(result.flat.prefix(400))")
        return megabytes
      }
      print("memory: \(few) rows \(peaks[0]) MB, \(many) rows \(peaks[1]) MB", options)
      return (peaks[0], peaks[1])
    }
  }

  @Test("D05 one field of 100 MB is refused at the cap")
  func hugeField() throws {
    let piece = String(repeating: "x", count: 1_000_000)
    try check(
      ["id,kind,name\na,group,"] + Array(repeating: piece, count: 100) + ["\n"], code: 4, says: "Nothing was changed")
  }

  @Test("D05 a million columns are refused at the cap")
  func manyColumns() throws {
    let header = (0..<1_000_000).map { "c\($0)" }.joined(separator: ",")
    try check([header, "\n", String(repeating: "x,", count: 1_000_000), "\n"], code: 4, says: "Nothing was changed")
  }

  @Test("D05 ten million empty lines are no records and take no memory")
  func emptyLines() throws {
    let piece = String(repeating: "\n", count: 1_000_000)
    try check(["id,kind,name\n"] + Array(repeating: piece, count: 10) + ["a,group,Art\n"], code: 0, says: "1 added")
  }

  private func check(_ pieces: [String], code: Int32, says: String) throws {
    try Program.withFolder { folder in
      let plain = try importing(["id,kind,name\na,group,Art\n"], in: folder)
      let (result, megabytes) = try importing(pieces, in: folder)
      print("memory: \(plain.megabytes) MB for one row, \(megabytes) MB here: \(result.flat.prefix(160))")
      #expect(result.status == code && result.flat.contains(says), "\(result.status) \(result.flat.prefix(400))")
      #expect(megabytes < plain.megabytes + 16)
    }
  }
}
