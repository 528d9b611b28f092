import GRDB
import OpenReferral

/// The columns of `provider_check`.
extension ProviderCheck: StoredRecord {
  var values: [DatabaseValue] {
    [.of(name), .of(state), .of(date), .of(issuer), .of(expires), .of(level), .of(country)]
  }

  init(from row: inout ColumnReader) throws {
    self.init(
      name: try row.next(), state: try row.word(), date: try row.next(), issuer: try row.next(),
      expires: try row.next(), level: try row.next(), country: try row.next())
  }
}
