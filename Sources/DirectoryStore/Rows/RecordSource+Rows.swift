import Foundation
import GRDB
import OpenReferral

/// The columns of `source` that say what the source is; they carry a checksum of their own.
extension RecordSource: StoredRecord {
  var values: [DatabaseValue] {
    [.of(key), .of(name), .of(licence), .of(attribution), .of(isIllustrative)]
  }

  init(from row: inout ColumnReader) throws {
    self.init(
      key: try row.next(), name: try row.next(), licence: try row.next(), attribution: try row.next(),
      isIllustrative: try row.next())
  }

  func checksum() throws -> Data {
    var checksum = RowChecksum()
    try checksum.combine(values)
    return checksum.value
  }
}
