import Foundation
import GRDB
import OpenReferral

extension DirectoryDatabase {
  /// The sources by key, with what the directory has of each. Linear in the number of services.
  static func sources(in database: Database) throws -> [SourceSummary] {
    let months = try assuredMonths(in: database)
    return try Row.fetchAll(
      database,
      sql: """
        SELECT key, name, licence, attribution, illustrative, last_import, problems, refused,
          (SELECT count(*) FROM service_record WHERE service_record.source = key),
          (SELECT count(*) FROM service_record JOIN hold USING (service_id)
            WHERE service_record.source = key AND \(Hold.isWithheld)),
          (SELECT count(*) FROM service_record JOIN merged USING (service_id) WHERE service_record.source = key),
          (SELECT count(*) FROM duplicate JOIN service_record AS one ON one.service_id = first_id
            JOIN service_record AS two ON two.service_id = second_id
            WHERE key IN (one.source, two.source) AND decision IS NULL AND NOT is_clear)
        FROM source LEFT JOIN source_report ON source_report.source = source.key ORDER BY key
        """
    ).map { row in
      var columns = ColumnReader(row)
      let source = try RecordSource(from: &columns)
      let lastImport = try? Date(try columns.next() as String, strategy: .iso8601)
      let (problems, refused): (Int?, Int?) = (try columns.next(), try columns.next())
      let (services, held): (Int, Int) = (try columns.next(), try columns.next())
      let (merged, waiting): (Int, Int) = (try columns.next(), try columns.next())
      return SourceSummary(
        source: source, services: services, lastImport: lastImport, assuredByMonth: months[source.key] ?? [:],
        held: held, merged: merged, waitingDuplicates: waiting, problems: problems, refused: refused)
    }
  }

  /// By the key of the source, services by the month they were last assured.
  private static func assuredMonths(in database: Database) throws -> [String: [String: Int]] {
    var months: [String: [String: Int]] = [:]
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        SELECT source, substr(\(assuredDay), 1, 7), count(*) FROM service JOIN service_record USING (row) GROUP BY 1, 2
        """)
    while let row = try cursor.next() {
      var columns = ColumnReader(row)
      let source: String = try columns.next()
      guard let month: String = try columns.next() else { continue }
      months[source, default: [:]][month] = try columns.next()
    }
    return months
  }
}
