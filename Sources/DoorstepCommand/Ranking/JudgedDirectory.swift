import DirectoryStore
import Doorstep
import Foundation
import Interests
import OpenReferral
import Places
import TextAnalysis

/// A directory of judged listings, in a folder of its own that goes when it does: so that they are searched in the very
/// way that `find` searches.
struct JudgedDirectory {
  private static let source = RecordSource(
    key: "judged", name: "Judged listings", licence: "-", attribution: "-")

  let finder: ConnectionFinder
  private let folder: URL
  private let names: [UUID: String]

  /// - Throws: `Outcome` when a listing is of an unknown kind, or what writing the folder throws.
  init(_ listings: [JudgedListing], thesaurus: Thesaurus, analyzer: Analyzer, channels: Set<Channel>) throws {
    folder = FileManager.default.temporaryDirectory.appending(
      path: "doorstep-rank-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let database = try DirectoryDatabase(opening: folder.appending(path: "directory.sqlite"))
    try database.importRecords(from: Self.source) { writer in
      for listing in listings {
        let record = ServiceRecord(service: try listing.service(), sourceIdentifier: listing.id, location: listing.id)
        _ = try writer.write(record)
      }
    }
    names = Dictionary(listings.map { ($0.identifier, $0.id) }, uniquingKeysWith: { $1 })
    let directory = try LiveDirectory(
      database, folder: folder, analyzer: analyzer, thesaurus: thesaurus, patience: .waits,
      notice: { Console.complain("doorstep: " + $0 + "\n") })
    finder = ConnectionFinder(
      gazetteer: try Resources().openGazetteer(), directory: directory, analyzer: analyzer, channels: channels)
  }

  /// The judged set's own name of a service found.
  func name(of service: UUID) -> String { names[service] ?? "-" }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}
