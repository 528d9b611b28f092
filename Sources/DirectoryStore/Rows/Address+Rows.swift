import GRDB
import OpenReferral

/// The columns of `address`.
extension Address: StoredRecord {
  var values: [DatabaseValue] {
    [
      .of(id), .of(attention), .of(address1), .of(city), .of(region), .of(stateProvince), .of(postalCode),
      .of(country), .of(addressType),
    ]
  }

  init(from row: inout ColumnReader) throws {
    self.init(id: try row.next())
    attention = try row.next()
    address1 = try row.next()
    city = try row.next()
    region = try row.next()
    stateProvince = try row.next()
    postalCode = try row.next()
    country = try row.next()
    addressType = try row.word()
  }
}
