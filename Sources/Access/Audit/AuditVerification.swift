import Foundation
import GRDB

/// Reads the record from the first line to the last and says which one broke. Linear.
struct AuditVerification {
  /// Ends of the record kept elsewhere; each must be in it.
  let anchors: [AuditHead]

  func run(on database: Database) throws -> AuditReport {
    var report = AuditReport(lines: 0, head: nil, fault: nil)
    let cursor = try Row.fetchCursor(database, sql: Self.selection)
    while report.fault == nil, let row = try cursor.next() {
      let line = report.lines + 1
      let fields = Self.fields(of: row)
      guard let first = fields.first, first?.elementsEqual(String(line).utf8) == true else {
        report.fault = .missing(line: line)
        break
      }
      let digest = AuditChain.digest(after: report.head?.digest ?? AuditChain.start, fields)
      guard try row.decode(Data?.self, atIndex: 9).map(Array.init) == digest else {
        report.fault = .changed(line: line)
        break
      }
      if anchors.contains(where: { $0.sequence == line && $0.digest != digest }) {
        report.fault = .rewritten(line: line)
        break
      }
      report.lines = line
      report.head = AuditHead(sequence: line, digest: digest)
    }
    if report.fault == nil, let furthest = anchors.map(\.sequence).max(), furthest > report.lines {
      report.fault = .cutOff(last: report.lines, anchored: furthest)
    }
    return report
  }

  /// Every field as its bytes: as text, what stands behind a NUL would not be read.
  private static let selection =
    "SELECT "
    + [
      "sequence", "day", "time", "access_key", "role", "organization", "action", "subject", "reason", "digest",
    ].map { "CAST(\($0) AS BLOB)" }.joined(separator: ", ") + " FROM audit ORDER BY sequence"

  private static func fields(of row: Row) -> [[UInt8]?] {
    (0..<9).map { index in (try? row.decode(Data?.self, atIndex: index)).flatMap { $0 }.map(Array.init) }
  }
}
