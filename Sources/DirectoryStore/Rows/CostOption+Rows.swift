import GRDB
import OpenReferral

/// The columns of `cost_option`.
extension CostOption: StoredRecord {
  var values: [DatabaseValue] {
    [.of(id), .of(option), .of(amount), .of(amountDescription), .of(validFrom), .of(validTo)]
  }

  init(from row: inout ColumnReader) throws {
    self.init(id: try row.next())
    option = try row.next()
    amount = try row.decimalIfPresent()
    amountDescription = try row.next()
    validFrom = try row.next()
    validTo = try row.next()
  }
}
