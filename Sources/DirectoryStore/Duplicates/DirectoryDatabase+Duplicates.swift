import Foundation
import GRDB

/// Pairs that may be the same, and deciding on them.
extension DirectoryDatabase {
  /// All pairs of which both are in the directory: what waits for a person first, then what is merged, then what was
  /// called different; the highest scores first. None in a new directory; a
  /// pair that cannot be read is left out.
  public func duplicates() throws -> [Duplicate] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          \(Duplicate.selection) ORDER BY CASE WHEN decision IS NULL AND NOT is_clear THEN 0
            WHEN decision IS NULL THEN 1 WHEN decision = 'same' THEN 2 ELSE 3 END, score DESC, first_id, second_id
          """
      ).compactMap { try? Duplicate($0) }
    }
  }

  /// Puts what the machine found in the place of what it found before. A person's decisions stay, whatever was found.
  ///
  /// What is merged or parted by it is a change: one new generation, unless nothing is. Throws what `importRecords`
  /// throws.
  public func setDuplicates(_ findings: [DuplicateFinding], at moment: Date = Date()) throws {
    try changing { database, generation in
      try database.execute(sql: "UPDATE duplicate SET is_clear = 0 WHERE decision IS NOT NULL")
      try database.execute(
        sql: "CREATE TEMP TABLE found (first_id BLOB, second_id BLOB, PRIMARY KEY (first_id, second_id))")
      defer { try? database.execute(sql: "DROP TABLE temp.found") }
      for finding in findings { try Self.put(finding, at: moment, in: database) }
      try database.execute(
        sql: """
          DELETE FROM duplicate WHERE decision IS NULL
            AND (first_id, second_id) NOT IN (SELECT first_id, second_id FROM temp.found)
          """)
      return try MergeTable.refresh(in: database, generation: generation)
    }
  }

  /// Says that two services are the same or different, or with nil takes that back. Works for any two services, found
  /// to be alike or not.
  ///
  /// - Parameters:
  ///   - shown: which is to be shown if they are the same.
  ///   - person: who says so.
  /// - Returns: whether anything reads differently for it. Throws what `importRecords` throws.
  @discardableResult public func decide(
    _ decision: Duplicate.Decision?, on shown: UUID, _ other: UUID, by person: String?, at moment: Date = Date()
  ) throws -> Bool {
    guard shown != other else { return false }
    return try changing { database, generation in
      let pair = [min(shown, other), max(shown, other)]
      try database.execute(
        sql: "INSERT INTO duplicate VALUES (?, ?, 0, '', 0, ?, ?, NULL, NULL, NULL) ON CONFLICT DO NOTHING",
        arguments: [pair[0], pair[1], shown, moment.formatted(.iso8601)])
      try database.execute(
        sql: """
          UPDATE duplicate SET decision = ?, decided_by = ?, decided_at = ?, shown_id = ?
          WHERE first_id = ? AND second_id = ?
          """,
        arguments: [
          decision?.rawValue, decision == nil ? nil : person, decision == nil ? nil : moment.formatted(.iso8601), shown,
          pair[0], pair[1],
        ])
      // A pair that only a person ever named is forgotten with their word.
      try database.execute(
        sql: "DELETE FROM duplicate WHERE decision IS NULL AND parts = '' AND first_id = ? AND second_id = ?",
        arguments: [pair[0], pair[1]])
      return try MergeTable.refresh(in: database, generation: generation)
    }
  }

  private static func put(_ finding: DuplicateFinding, at moment: Date, in database: Database) throws {
    let pair = [min(finding.shown, finding.other), max(finding.shown, finding.other)]
    try database.cachedStatement(
      sql: """
        INSERT INTO duplicate VALUES (?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL)
        ON CONFLICT DO UPDATE SET score = excluded.score, parts = excluded.parts, is_clear = excluded.is_clear,
          shown_id = CASE WHEN decision IS NULL THEN excluded.shown_id ELSE shown_id END
        """
    ).execute(arguments: [
      pair[0], pair[1], finding.parts.score, finding.parts.text, finding.isClear, finding.shown,
      moment.formatted(.iso8601),
    ])
    try database.cachedStatement(sql: "INSERT OR IGNORE INTO temp.found VALUES (?, ?)")
      .execute(arguments: [pair[0], pair[1]])
  }
}
