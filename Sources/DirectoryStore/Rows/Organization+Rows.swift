import GRDB
import OpenReferral

/// The columns of `organization`; the register numbers stand in `organization_identifier`.
extension Organization: StoredRecord {
  var values: [DatabaseValue] {
    [
      .of(id), .of(name), .of(description), .of(email), .of(website), .of(logo), .of(uri), .of(parentOrganizationID),
    ]
  }

  init(from row: inout ColumnReader) throws {
    self.init(id: try row.next(), name: try row.next(), description: try row.next())
    email = try row.next()
    website = try row.next()
    logo = try row.next()
    uri = try row.next()
    parentOrganizationID = try row.next()
  }

  var rows: [StoredRow] {
    [StoredRow(.organization, values)] + StoredRow.rows(.organizationIdentifier, identifiers)
  }
}
