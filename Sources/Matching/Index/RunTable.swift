/// Runs of records that stand one after another in an index file, equal ones once. Runs are numbered in the order they
/// are met.
struct RunTable<Record: Hashable> {
  private(set) var records: [Record] = []
  /// Where each run begins among the records, and after the last where it ends.
  private(set) var starts: [UInt32] = [0]
  private var numbers: [[Record]: UInt32] = [:]

  /// The number of a run, which may be empty. Linear in its length.
  mutating func number(of run: [Record]) -> UInt32 {
    if let number = numbers[run] { return number }
    let number = UInt32(numbers.count)
    numbers[run] = number
    records += run
    starts.append(UInt32(records.count))
    return number
  }
}
