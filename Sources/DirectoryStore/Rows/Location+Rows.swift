import GRDB
import OpenReferral

/// The columns of `location`; addresses and accessibility stand in tables of their own.
extension Location: StoredRecord {
  var values: [DatabaseValue] {
    [
      .of(id), .of(locationType), .of(name), .of(description), .of(latitude), .of(longitude), .of(precision),
      .of(externalIdentifier), .of(externalIdentifierType),
    ]
  }

  init(from row: inout ColumnReader) throws {
    self.init(id: try row.next(), locationType: try row.word(), name: try row.next())
    description = try row.next()
    latitude = try row.next()
    longitude = try row.next()
    precision = try row.word()
    externalIdentifier = try row.next()
    externalIdentifierType = try row.next()
  }

  var rows: [StoredRow] {
    [StoredRow(.location, values)]
      + StoredRow.rows(.address, addresses)
      + StoredRow.rows(.accessibility, accessibility)
  }
}
