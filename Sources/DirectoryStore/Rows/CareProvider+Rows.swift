import GRDB
import OpenReferral

/// The columns of `provider`; its lists stand in tables of their own.
extension CareProvider: StoredRecord {
  var values: [DatabaseValue] {
    [
      .of(hourlyRate), .of(gender), .of(travelRadiusInMetres), .of(availabilityAsOf), .of(faith), .of(smokes),
      .of(worksWithSmokers), .of(worksWithPets), .of(drives), .of(hasBusinessInsurance), .of(weeklyHoursFree),
      .of(waitingWeeks), .of(isRegistered),
    ]
  }

  init(from row: inout ColumnReader) throws {
    self.init()
    hourlyRate = try row.decimalIfPresent()
    gender = try row.next()
    travelRadiusInMetres = try row.next()
    availabilityAsOf = try row.next()
    faith = try row.next()
    smokes = try row.next()
    worksWithSmokers = try row.next()
    worksWithPets = try row.next()
    drives = try row.next()
    hasBusinessInsurance = try row.next()
    weeklyHoursFree = try row.next()
    waitingWeeks = try row.next()
    isRegistered = try row.next()
  }

  var rows: [StoredRow] {
    [StoredRow(.provider, values)]
      + StoredRow.rows(.providerTask, tasks)
      + StoredRow.rows(.providerCheck, checks)
      + StoredRow.rows(.providerAvailability, availability)
      + StoredRow.rows(.providerTraining, training)
      + StoredRow.rows(.providerRate, rates)
      + StoredRow.rows(.providerPayer, payers)
      + StoredRow.rows(.providerLimit, loneWorkingLimits)
  }
}
