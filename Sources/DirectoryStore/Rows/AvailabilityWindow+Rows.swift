import GRDB
import OpenReferral

/// The columns of `provider_availability`; the weekday is 1 (Monday) to 7.
extension AvailabilityWindow: StoredRecord {
  var values: [DatabaseValue] { [.of(weekday.rawValue), .of(startMinute), .of(endMinute)] }

  init(from row: inout ColumnReader) throws {
    guard let weekday = Weekday(rawValue: try row.next()),
      let window = AvailabilityWindow(weekday: weekday, startMinute: try row.next(), endMinute: try row.next())
    else { throw UnreadableColumn() }
    self = window
  }
}
