/// How much one record may hold before the file is refused. There is no limit on the number of records.
struct CSVLimits: Hashable, Sendable {
  var columns = 1_000
  /// Bytes in one cell.
  var cellBytes = 1_000_000
  /// Bytes in one record.
  var recordBytes = 4_000_000
}
