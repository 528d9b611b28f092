import Foundation
import GRDB
import OpenReferral

/// What a steward looks at, found without reading every record.
extension DirectoryReader {
  /// The services that somebody corrected, in the order of their ids. Those that are not there any more are left out.
  public func correctedServices() throws -> [UUID] {
    try UUID.fetchAll(
      database,
      sql: "SELECT DISTINCT service_id FROM correction JOIN service_record USING (service_id) ORDER BY service_id")
  }

  /// Shown services whose last check was before a month, the longest ago first.
  ///
  /// - Parameter month: `yyyy-MM`.
  /// - Returns: those of the range, and how many there are in all. Linear in the number of services.
  public func services(checkedBefore month: String, _ range: Range<Int>) throws -> (ids: [UUID], total: Int) {
    let statuses = ServiceStatus.allCases.filter(\.isShown).map { "'\($0.rawValue)'" }.joined(separator: ", ")
    let ids = try UUID.fetchAll(
      database,
      sql: """
        SELECT service_record.service_id
        FROM service_record JOIN service USING (row) LEFT JOIN hold USING (service_id)
          LEFT JOIN merged ON merged.service_id = service_record.service_id
          LEFT JOIN correction AS put ON put.service_id = service_record.service_id
            AND put.field = '\(CorrectableField.status.rawValue)'
        WHERE coalesce(put.value, status) IN (\(statuses)) AND NOT (\(Hold.isWithheld)) AND NOT (\(MergeTable.isMerged))
          AND \(assuredDay) < ?
        ORDER BY \(assuredDay), service_record.service_id
        """, arguments: [month])
    return (Array(ids[range.clamped(to: 0..<ids.count)]), ids.count)
  }
}
