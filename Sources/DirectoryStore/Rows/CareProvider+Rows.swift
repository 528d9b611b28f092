import GRDB
import OpenReferral

/// The columns of `provider`; tasks, checks and times stand in tables of their own.
extension CareProvider: StoredRecord {
  var values: [DatabaseValue] {
    [.of(hourlyRate), .of(gender), .of(travelRadiusInMetres), .of(availabilityAsOf)]
  }

  init(from row: inout ColumnReader) throws {
    self.init()
    hourlyRate = try row.decimalIfPresent()
    gender = try row.next()
    travelRadiusInMetres = try row.next()
    availabilityAsOf = try row.next()
  }

  var rows: [StoredRow] {
    [StoredRow(.provider, values)]
      + StoredRow.rows(.providerTask, tasks)
      + StoredRow.rows(.providerCheck, checks)
      + StoredRow.rows(.providerAvailability, availability)
  }
}
