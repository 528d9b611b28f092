import GRDB
import OpenReferral

extension DirectoryWriter {
  /// Remembers what this import complained of, for `SourceSummary`. Part of the import: a dry run forgets it.
  public func report(problems: Int, refused: Int) throws {
    try remembering {
      try tables.run(
        """
        INSERT INTO source_report VALUES (?, ?, ?)
        ON CONFLICT DO UPDATE SET problems = excluded.problems, refused = excluded.refused
        """, [tables.source.key, problems, refused])
    }
  }
}
