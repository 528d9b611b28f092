import Foundation
import GRDB
import OpenReferral

extension DirectoryDatabase {
  /// Counts the directory's content; all counts are 0 for a new one.
  /// Throws `DirectoryStoreError` when the file cannot be read. Linear in the number of services.
  public func summary() throws -> DirectorySummary {
    try read { database in
      let months = try Self.counts(
        in: database,
        "SELECT substr(\(assuredDay), 1, 7), count(*) FROM service JOIN service_record USING (row) GROUP BY 1")
      return DirectorySummary(
        generation: try Self.generation(in: database),
        services: try Self.count(in: database, "SELECT count(*) FROM service_record"),
        organizations: try Self.count(in: database, "SELECT count(DISTINCT id) FROM organization"),
        byKind: try Self.words(in: database, column: "kind"),
        byStatus: try Self.words(in: database, column: Self.shownStatus),
        held: try Self.count(in: database, "SELECT count(*) FROM \(Hold.tables) WHERE \(Hold.isWithheld)"),
        merged: try Self.count(in: database, "SELECT count(*) FROM merged JOIN service_record USING (service_id)"),
        sources: try Self.sources(in: database),
        assuredByMonth: months,
        neverAssured: try Self.count(
          in: database,
          "SELECT count(*) FROM service JOIN service_record USING (row) WHERE \(assuredDay) IS NULL"),
        providers: try Self.count(in: database, "SELECT count(*) FROM provider"),
        placed: try Self.count(in: database, placedServices))
    }
  }

  /// What is held or merged counts as inactive, as it reads.
  private static let shownStatus = """
    CASE WHEN row IN (SELECT row FROM \(Hold.tables) WHERE \(Hold.isWithheld))
      OR row IN (SELECT row FROM service_record JOIN merged USING (service_id)) THEN 'inactive'
    ELSE coalesce((SELECT value FROM correction JOIN service_record USING (service_id)
      WHERE service_record.row = service.row AND field = '\(CorrectableField.status.rawValue)'), status) END
    """

  private static func count(in database: Database, _ sql: String) throws -> Int {
    try Int.fetchOne(database, sql: sql) ?? 0
  }

  private static func words<Word: RawRepresentable<String> & Hashable>(in database: Database, column: String) throws
    -> [Word: Int]
  {
    let counts = try counts(in: database, "SELECT \(column), count(*) FROM service GROUP BY 1")
    return counts.reduce(into: [:]) { words, count in
      if let word = Word(rawValue: count.key) { words[word] = count.value }
    }
  }

  /// Rows of a text and a number; rows without text are left out.
  static func counts(in database: Database, _ sql: String) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    let cursor = try Row.fetchCursor(database, sql: sql)
    while let row = try cursor.next() {
      guard let text = try row.decode(String?.self, atIndex: 0) else { continue }
      counts[text] = try row.decode(Int.self, atIndex: 1)
    }
    return counts
  }
}

private let placedServices = """
  SELECT count(*) FROM service WHERE
    row IN (
      SELECT service FROM service_at_location JOIN location ON location.row = service_at_location.location
      WHERE latitude IS NOT NULL AND longitude IS NOT NULL)
    OR row IN (SELECT service FROM service_area WHERE coverage <> '\(Coverage.Word.unresolved.rawValue)')
  """

/// SQL over `service` and `service_record`: the later of the source's day of checking and a person's.
let assuredDay = """
  nullif(max(coalesce(service.assured_date, ''), coalesce((SELECT value FROM correction
    WHERE correction.service_id = service_record.service_id
    AND field = '\(CorrectableField.assured.rawValue)'), '')), '')
  """
