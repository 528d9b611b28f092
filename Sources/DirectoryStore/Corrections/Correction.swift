import Foundation
import GRDB
import OpenReferral

/// What a person put right in one field of one service. The record stays as its source wrote it; the correction is laid
/// over it whenever it is read, also after later imports.
public struct Correction: Hashable, Sendable {
  public var serviceID: UUID
  public var field: CorrectableField
  public var value: String
  /// What the source said when it was corrected; nil for nothing.
  public var previous: String?
  /// Who did it, as they gave their name.
  public var by: String?
  /// When, ISO 8601.
  public var date: String
  /// What the source says now; nil for nothing.
  public var sourceSays: String?
  /// Whether a person should look again: what the source says now is neither what it said then nor the correction,
  /// which stands meanwhile.
  public var isOvertaken: Bool = false

  static let columns = "service_id, field, value, previous, corrected_by, corrected_at"

  /// Reads a row of `columns`.
  init(_ row: Row) throws {
    var columns = ColumnReader(row)
    serviceID = try columns.next()
    field = try columns.word()
    value = try columns.next()
    previous = try columns.next()
    by = try columns.next()
    date = try columns.next()
  }

  /// Compares with what the source says now. Checks are never overtaken: of two the later one counts.
  mutating func compare(with service: Service) {
    sourceSays = service.value(of: field)
    isOvertaken = field != .assured && sourceSays != previous && sourceSays != value
  }
}
