import DirectoryStore
import Interests
import Matching
import OpenReferral
import TextAnalysis

/// The directory as it is searched: an immutable copy at one generation.
public struct DirectorySnapshot: Sendable {
  public let generation: Int
  public let matcher: BruteForceMatcher
  /// What words mean in it.
  public let thesaurus: Thesaurus
  /// Records withheld because they do not read back as they were written; each is named.
  public let damaged: [DamagedRecord]

  /// Reads every service that may be shown. One pass over the directory.
  ///
  /// - Throws: what `DirectoryDatabase` throws when the file cannot be read.
  public init(of database: DirectoryDatabase, analyzer: Analyzer, thesaurus: Thesaurus? = nil) throws {
    let stored = try database.services()
    let builder = ListingBuilder()
    let listings = stored.services.flatMap { builder.listings(of: $0.service, from: $0.source) }
    generation = stored.generation
    damaged = stored.damaged
    self.thesaurus = thesaurus ?? Thesaurus(analyzer: analyzer)
    matcher = BruteForceMatcher(listings, analyzer: analyzer, thesaurus: self.thesaurus)
  }

  /// A directory of the given listings, which is in no file: for measuring.
  public init(_ listings: [Listing], analyzer: Analyzer, thesaurus: Thesaurus) {
    generation = 0
    damaged = []
    self.thesaurus = thesaurus
    matcher = BruteForceMatcher(listings, analyzer: analyzer, thesaurus: thesaurus)
  }
}
