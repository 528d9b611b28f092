/// How far apart two spellings are.
public enum EditDistance {
  /// The fewest insertions, deletions, substitutions and swaps of neighbours that turn one word into the other, no part
  /// being edited twice (optimal string alignment), or nil when that is more than `limit`. Counts bytes: give it
  /// folded words. Two empty words are 0 apart; a negative limit gives nil.
  ///
  /// Looks only at the band within `limit` of the diagonal (Ukkonen 1985): time O(limit · length), three rows of
  /// memory.
  public static func optimalStringAlignment(
    _ a: some Collection<UInt8>, _ b: some Collection<UInt8>, atMost limit: Int
  ) -> Int? {
    let a = Array(a)
    let b = Array(b)
    guard limit >= 0, abs(a.count - b.count) <= limit else { return nil }
    let limit = min(limit, max(a.count, b.count))
    let tooFar = limit + 1
    var beforeLast = [Int](repeating: tooFar, count: b.count + 1)
    var last = (0...b.count).map { min($0, tooFar) }
    var row = beforeLast
    for i in 0..<a.count {
      let band = max(0, i - limit)..<min(b.count, i + limit + 1)
      row[band.lowerBound] = band.lowerBound == 0 ? min(i + 1, tooFar) : tooFar
      var least = row[band.lowerBound]
      for j in band {
        var distance = min(last[j + 1] + 1, row[j] + 1, last[j] + (a[i] == b[j] ? 0 : 1), tooFar)
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { distance = min(distance, beforeLast[j - 1] + 1) }
        row[j + 1] = distance
        least = min(least, distance)
      }
      if band.upperBound < b.count { row[band.upperBound + 1] = tooFar }
      if least == tooFar, last.allSatisfy({ $0 >= limit }) { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[b.count] <= limit ? last[b.count] : nil
  }
}
