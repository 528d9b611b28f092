import DirectoryStore
import Doorstep
import TextAnalysis

extension Session {
  /// Compares all sources of a directory and merges what clearly is the same.
  func findDuplicates(in database: DirectoryDatabase) throws {
    var bar = ProgressBar("Comparing sources")
    defer { bar.finish() }
    try DuplicateSearch(database, gazetteer: gazetteer, analyzer: try Analyzer()).run { bar.show($0) }
  }
}
