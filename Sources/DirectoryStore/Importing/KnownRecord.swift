import Foundation
import GRDB

/// What `service_record` knows of a service already stored.
struct KnownRecord {
  let row: Int64
  let serviceID: UUID
  let source: String
  /// Nil when it cannot be read.
  let sourceIdentifier: String?
  let checksum: Data
  /// Written in this import already.
  let isSeen: Bool
  /// It does not read back as it was written (see `ImportTables.findDamage`).
  let isDamaged: Bool

  static let selection = """
    SELECT row, service_id, source, source_identifier, checksum,
      EXISTS (SELECT 1 FROM temp.seen WHERE seen.row = service_record.row),
      EXISTS (SELECT 1 FROM temp.damaged WHERE damaged.row = service_record.row)
    FROM service_record
    """

  init(_ row: Row) throws {
    var columns = ColumnReader(row)
    self.row = try columns.next()
    serviceID = try columns.next()
    source = try columns.next()
    sourceIdentifier = try? columns.next()
    checksum = try columns.next()
    isSeen = try columns.next()
    isDamaged = try columns.next()
  }
}
