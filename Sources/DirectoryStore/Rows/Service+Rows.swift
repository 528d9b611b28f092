import Foundation
import GRDB
import OpenReferral

/// The columns of `service`. The id stands in `service_record`; the lists stand in tables of their own.
extension Service {
  var values: [DatabaseValue] {
    [
      .of(name), .of(kind), .of(status), .of(description), .of(url), .of(email), .of(alert), .of(accreditations),
      .of(minimumAge), .of(maximumAge), .of(eligibilityDescription), .of(assuredDate), .of(assuredBy),
      .of(lastModified),
    ]
  }

  /// A service with its lists still empty.
  init(id: UUID, organization: Organization, from row: inout ColumnReader) throws {
    self.init(id: id, name: try row.next(), organization: organization, kind: try row.word())
    status = try row.word()
    description = try row.next()
    url = try row.next()
    email = try row.next()
    alert = try row.next()
    accreditations = try row.next()
    minimumAge = try row.next()
    maximumAge = try row.next()
    eligibilityDescription = try row.next()
    assuredDate = try row.next()
    assuredBy = try row.next()
    lastModified = try row.next()
  }

  /// The rows that are the service's alone, in a fixed order.
  var ownRows: [StoredRow] {
    var rows = [StoredRow(.service, values)]
    rows += StoredRow.rows(.reachMode, reachModes)
    rows += StoredRow.rows(.interest, interests)
    rows += StoredRow.rows(.schedule, schedules)
    rows += StoredRow.rows(.costOption, costOptions)
    rows += StoredRow.rows(.serviceArea, serviceAreas)
    rows += StoredRow.rows(.language, languages)
    rows += StoredRow.rows(.funding, funding)
    rows += StoredRow.rows(.contact, contacts)
    rows += StoredRow.rows(.contactPhone, ContactPhone.all(of: contacts))
    rows += StoredRow.rows(.phone, phones)
    rows += provider?.rows ?? []
    return rows
  }
}
