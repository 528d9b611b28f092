import DirectoryStore
import Doorstep
import Feeds
import Foundation
import OpenReferral
import TestSupport
import Testing

/// The real files of ../shared/data, unpacked where they are packed, with the mapping each needs.
struct RealFile: Sendable, CustomTestStringConvertible {
  /// Below ../shared/data.
  let path: String
  var testDescription: String { path }

  static let csv = [
    "gm-community/gm_care_homes_2019.csv", "gm-community/gm_food_banks.csv", "gm-community/gm_green_flag_parks.csv",
    "gm-community/gm_libraries.csv", "gm-community/trafford_allotments.csv", "gm-community/trafford_charities.csv",
    "gm-community/trafford_community_hubs.csv", "gm-community/trafford_leisure_centres.csv",
    "gm-community/trafford_sports_clubs.csv", "gm-community/trafford_sports_facilities.csv",
    "gm-community/trafford_voluntary_grants.csv", "libraries-england/libraries.csv.gz",
    "charities-ukcat/charities.csv.gz", "charities-ukcat/top2000.csv.gz",
  ].map(RealFile.init)

  /// "gm-libraries" of "gm-community/gm_libraries.csv".
  var source: RecordSource {
    let key = String(base.map { $0 == "_" ? "-" : $0 })
    return RecordSource(key: key, name: key)
  }

  private var base: Substring { path.split(separator: "/").last?.split(separator: ".").first ?? "" }

  func mapping() throws -> ColumnMapping? {
    let file = SharedData.repository.appending(path: "Tests/FeedsTests/Mappings/\(base).mapping")
    return FileManager.default.fileExists(atPath: file.path) ? try ColumnMapping(contentsOf: file) : nil
  }

  func bytes() throws -> Data {
    guard let folder = SharedData.folder else { throw CocoaError(.fileNoSuchFile) }
    let file = folder.appending(path: path)
    return path.hasSuffix(".gz") ? try SharedData.unpacked(file) : try Data(contentsOf: file)
  }

}

/// Counts the rows of a CSV file as a person would: a line end outside quotes ends a row; blank lines are none.
enum DullRowCount {
  static func rows(of bytes: Data) -> Int {
    var rows = 0
    var isQuoted = false
    var isBlank = true
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "\n"), !isQuoted {
        rows += isBlank ? 0 : 1
        isBlank = true
      } else if byte != UInt8(ascii: "\r") {
        isBlank = false
      }
    }
    return rows + (isBlank ? 0 : 1) - 1
  }
}

/// All real CSV files in one directory, each imported twice.
struct RealDirectory: Sendable {
  struct Outcome: Sendable {
    let rows: Int
    let first: ImportReport
    let second: ImportReport
    let generations: [Int]
  }

  let outcomes: [String: Outcome]
  let loaded: LoadedDirectory
  /// What is listed by several of them, found after `loaded`.
  let pairs: [Duplicate]
  /// The directory after what is clear was merged.
  let merged: DirectorySummary

  /// Imported once: the tests share it.
  static let shared = Result {
    try DirectoryFixture.with { directory in
      var outcomes: [String: Outcome] = [:]
      for file in RealFile.csv { outcomes[file.path] = try Self.importTwice(file, into: directory) }
      let loaded = try directory.load()
      let (pairs, merged) = try directory.findDuplicates()
      return RealDirectory(outcomes: outcomes, loaded: loaded, pairs: pairs, merged: merged)
    }
  }

  private static func importTwice(_ file: RealFile, into directory: DirectoryFixture) throws -> Outcome {
    let (bytes, mapping) = (try file.bytes(), try file.mapping())
    let first = try directory.importText(bytes, as: file.source, mapping: mapping)
    let middle = try directory.generation()
    let second = try directory.importText(bytes, as: file.source, mapping: mapping)
    return Outcome(
      rows: DullRowCount.rows(of: bytes), first: first, second: second,
      generations: [middle, try directory.generation()])
  }
}
