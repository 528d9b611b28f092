import Foundation
import Interests
import TextAnalysis

/// What has changed in a directory since an index file was built: services that stand there no more as they did, and
/// the listings they make now.
///
/// It is small and kept in memory. A search reads the file, passes over the listings replaced, and then reads these.
public struct IndexChanges: Sendable {
  /// The listings that came instead, as an index of their own.
  let file: IndexFile
  /// The listings of the file that are replaced.
  let replaced: Tombstones

  /// The listings that came instead.
  public var listings: Int { file.listings }
  /// The listings of the file that are passed over.
  public var tombstones: Int { replaced.count }

  /// Prepares the changes. Time O(postings of the file + words of the listings).
  ///
  /// - Parameters:
  ///   - services: every service added, changed or removed since the file was built.
  ///   - main: the file.
  ///   - listings: what those services make now, in any order; none of a removed one.
  ///   - origin: the directory as it is now.
  /// - Throws: `IndexBuildError` as `IndexBuilder.file` does.
  public init(
    replacing services: Set<UUID>, in main: IndexFile, with listings: [Listing], origin: IndexOrigin,
    analyzer: Analyzer, thesaurus: Thesaurus? = nil
  ) throws {
    var builder = IndexBuilder(analyzer: analyzer, thesaurus: thesaurus)
    for listing in listings { builder.add(listing) }
    // The file's own average: its impacts were computed with it, and a listing must not win by having changed.
    file = try IndexFile(builder.file(origin: origin, averageLength: main.averageLength), name: "of changes")
    let numbers = Set(services.map(\.number))
    replaced = main.withView { Tombstones(of: numbers, in: $0) }
  }
}
