import GRDB
import OpenReferral

/// The columns of `organization_identifier`.
extension OrganizationIdentifier: StoredRecord {
  var values: [DatabaseValue] { [.of(id), .of(scheme), .of(type), .of(identifier)] }

  init(from row: inout ColumnReader) throws {
    self.init(id: try row.next(), scheme: try row.next(), type: try row.next(), identifier: try row.next())
  }
}
