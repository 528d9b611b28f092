import ArgumentParser
import DirectoryStore
import Foundation
import OpenReferral
import Presentation

/// The two entries a decision is about.
struct DuplicateChoice: ParsableArguments {
  @Argument(
    help: """
      Two identifiers that "doorstep duplicates" printed, or the start of them (at least four digits); one is enough \
      where it stands in one pair only.
      """)
  var ids: [String]

  @Option(help: ArgumentHelp("Who decides.", valueName: "name"))
  var by: String?

  @OptionGroup var directory: DirectoryOptions

  func validate() throws {
    guard (1...2).contains(ids.count), ids.allSatisfy(Session.isIdentifier) else {
      throw ValidationError("Copy two codes that \"doorstep duplicates\" prints, such as 3f9a2c01 8bddf043.")
    }
    if let by, by.utf8.count > 200 { throw ValidationError("--by takes a name of at most 200 bytes.") }
  }

  /// The pair, the one that is to be shown first: that of a pair that was found, else the first one named.
  ///
  /// - Throws: `Outcome` with code 1 for what is not there, 2 for what could be several.
  func pair(in database: DirectoryDatabase) throws -> (shown: UUID, other: UUID) {
    let services = try ids.map { try Session.anyService($0, in: database).service.id }
    let pairs = try database.duplicates().filter { pair in
      services.allSatisfy { $0 == pair.shown.serviceID || $0 == pair.other.serviceID }
    }
    if pairs.count == 1, let pair = pairs.first { return (pair.shown.serviceID, pair.other.serviceID) }
    guard services.count == 2 else {
      throw pairs.isEmpty
        ? Outcome(.nothingFound, "no pair has an entry with an identifier like \(ids[0]). Name both entries.")
        : Outcome(.usage, "\(pairs.count) pairs have that entry. Name both entries of one.")
    }
    guard services[0] != services[1] else { throw Outcome(.usage, "both identifiers are of one entry. Name two.") }
    return (services[0], services[1])
  }
}
