import GRDB
import OpenReferral

/// The one column of `provider_payer`.
extension PayerKind: StoredRecord {
  var values: [DatabaseValue] { [.of(self)] }

  init(from row: inout ColumnReader) throws { self = try row.word() }
}

/// The one column of `provider_limit`.
extension LoneWorkingLimit: StoredRecord {
  var values: [DatabaseValue] { [.of(self)] }

  init(from row: inout ColumnReader) throws { self = try row.word() }
}
