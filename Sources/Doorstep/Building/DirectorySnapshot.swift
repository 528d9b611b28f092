import DirectoryStore
import Matching
import OpenReferral
import TextAnalysis

/// The directory as it is searched: an immutable copy at one generation.
public struct DirectorySnapshot: Sendable {
  public let generation: Int
  public let matcher: BruteForceMatcher
  /// Records withheld because they do not read back as they were written; each is named.
  public let damaged: [DamagedRecord]

  /// Reads every service that may be shown. One pass over the directory.
  ///
  /// - Throws: what `DirectoryDatabase` throws when the file cannot be read.
  public init(of database: DirectoryDatabase, analyzer: Analyzer) throws {
    let stored = try database.services()
    let builder = ListingBuilder()
    let listings = stored.services.flatMap { builder.listings(of: $0.service, from: $0.source) }
    generation = stored.generation
    damaged = stored.damaged
    matcher = BruteForceMatcher(listings, analyzer: analyzer)
  }
}
