/// Which of the things found are given.
public enum OpenSlice: Sendable {
  case all
  /// A page, counted from 1, of so many.
  case page(Int, size: Int)

  /// The positions of the slice among `total` things; none beyond the last page.
  public func range(of total: Int) -> Range<Int> {
    guard case .page(let number, let size) = self else { return 0..<total }
    let (start, isTooFar) = (number - 1).multipliedReportingOverflow(by: size)
    guard !isTooFar, start < total else { return total..<total }
    return start..<min(total, start + size)
  }
}
