import DirectoryStore
import Foundation
import Matching
import OpenReferral

/// Makes the index of a directory: everything that may be shown, read once, some hundreds of services at a time.
struct IndexBuilding {
  let lexicon: Lexicon

  /// The bytes of the index file, and the records withheld from it because they are damaged.
  ///
  /// Linear in the directory. The same state of a directory gives the same bytes.
  /// - Parameter progress: called with what is done, 0 to 1.
  /// - Throws: `DirectoryStoreError` when the file cannot be read, `IndexBuildError` when it holds too much.
  func build(from reader: DirectoryReader, progress: (Double) -> Void) throws -> (file: Data, damaged: [DamagedRecord])
  {
    var builder = IndexBuilder(analyzer: lexicon.analyzer, thesaurus: lexicon.thesaurus)
    var damaged: [DamagedRecord] = []
    let (count, version) = (try reader.count(), try reader.version())
    var done = 0
    try reader.forEachBatch { batch in
      damaged += batch.damaged
      for stored in batch.services {
        for listing in lexicon.listingBuilder.listings(of: stored.service, from: stored.source, tags: stored.tags) {
          builder.add(listing)
        }
      }
      done += batch.services.count + batch.damaged.count
      progress(Double(done) / Double(max(count, 1)))
    }
    return (try builder.file(origin: IndexOrigin(version, lexicon)), damaged)
  }
}

extension IndexOrigin {
  /// An index of this state, made by this program's recipe.
  init(_ version: DirectoryVersion, _ lexicon: Lexicon) {
    self.init(generation: UInt64(clamping: version.generation), stamp: version.stamp, recipe: lexicon.recipe)
  }
}
