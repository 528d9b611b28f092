import ArgumentParser
import Feeds
import Foundation
import OpenReferral

/// What is said of a source when its files are imported or its feed is added.
struct SourceOptions: ParsableArguments {
  @Option(help: "Licence of the source; default: what the feed states.")
  var licence: String?

  @Option(help: ArgumentHelp("The attribution line the licence asks for.", valueName: "text"))
  var attribution: String?

  @Option(help: ArgumentHelp("File that maps the source's columns to ours.", valueName: "file"))
  var mapping: String?

  @Option(help: ArgumentHelp("Kind of the records that do not say.", valueName: "kind"))
  var kind: ListingKind?

  /// Throws `FeedFileError` naming the line for a mapping file that cannot be read; nil where none is given.
  func columnMapping() throws -> ColumnMapping? {
    try mapping.map { try ColumnMapping(contentsOf: URL(filePath: $0)) }
  }
}
