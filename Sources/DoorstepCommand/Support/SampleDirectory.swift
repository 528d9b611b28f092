import DirectoryStore
import Doorstep
import Feeds
import Foundation
import OpenReferral
import Places

/// The invented directory that lets the first command work.
struct SampleDirectory {
  static let source = RecordSource(
    key: "doorstep-sample", name: "Doorstep sample directory", licence: "MIT",
    attribution: "Invented for illustration by the Doorstep project.", isIllustrative: true)

  let resources: Resources
  let gazetteer: Gazetteer

  /// Loads it; says so, because it takes a moment.
  ///
  /// - Throws: `Outcome` with code 4 when the files are missing or cannot be read.
  func load(into database: DirectoryDatabase) throws {
    Console.complain("No directory yet: loading the invented sample.\n")
    let files = ["community.csv", "help.csv"].map { resources.sample.appending(path: $0) }
    do {
      _ = try DirectoryImport(gazetteer: gazetteer).run(
        files, from: Self.source, into: database, options: ImportOptions()
      ) { _ in }
    } catch let error as FeedFileError {
      throw Outcome(.refused, "the sample directory cannot be read. " + error.description)
    }
  }

  /// Takes it out again; the number of services that went.
  static func remove(from database: DirectoryDatabase) throws -> Int {
    guard try database.summary().sources.contains(where: { $0.source.key == source.key && $0.services > 0 }) else {
      return 0
    }
    return try database.importRecords(from: source) { try $0.removeUnseen() }.0
  }
}
