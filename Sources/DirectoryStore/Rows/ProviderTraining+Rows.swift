import GRDB
import OpenReferral

/// The columns of `provider_training`.
extension ProviderTraining: StoredRecord {
  var values: [DatabaseValue] { [.of(name), .of(date), .of(expires)] }

  init(from row: inout ColumnReader) throws {
    self.init(name: try row.next(), date: try row.next(), expires: try row.next())
  }
}
