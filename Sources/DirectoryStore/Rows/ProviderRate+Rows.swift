import GRDB
import OpenReferral

/// The columns of `provider_rate`.
extension ProviderRate: StoredRecord {
  var values: [DatabaseValue] { [.of(band), .of(amount)] }

  init(from row: inout ColumnReader) throws {
    let band: RateBand = try row.word()
    guard let amount = try row.decimalIfPresent() else { throw UnreadableColumn() }
    self.init(band: band, amount: amount)
  }
}
