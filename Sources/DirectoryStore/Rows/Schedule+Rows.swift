import GRDB
import OpenReferral

/// The columns of `schedule`.
extension Schedule: StoredRecord {
  var values: [DatabaseValue] {
    [
      .of(id), .of(validFrom), .of(validTo), .of(dtstart), .of(freq), .of(interval), .of(byday), .of(bymonthday),
      .of(opensAt), .of(closesAt), .of(description), .of(notes), .of(scheduleLink), .of(attendingType),
    ]
  }

  init(from row: inout ColumnReader) throws {
    self.init(id: try row.next())
    validFrom = try row.next()
    validTo = try row.next()
    dtstart = try row.next()
    freq = try row.wordIfPresent()
    interval = try row.next()
    byday = try row.next()
    bymonthday = try row.next()
    opensAt = try row.next()
    closesAt = try row.next()
    description = try row.next()
    notes = try row.next()
    scheduleLink = try row.next()
    attendingType = try row.next()
  }
}
