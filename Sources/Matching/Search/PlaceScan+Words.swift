extension PlaceScan {
  /// Adds a term's impacts to the sums of the places of a run, and notes each place met for the first time.
  ///
  /// Reads and writes without bounds checks in release builds. It stays inside because `IndexValidation` has shown for
  /// every term that block and posting numbers rise and end inside their sections, that places rise strictly from
  /// posting to posting, and that no impact is 0. So `lower` and `upper` bound postings whose places lie in the run,
  /// the run is no longer than `sums`, and with every added amount above 0 no place is noted twice: `found` never
  /// passes the length of the run, and `candidates` has one element more.
  mutating func accumulate(_ cursor: inout TermCursor, _ places: Range<Int>, _ found: inout Int) {
    // Copies, so that storing to `sums` does not make the compiler load them again for each posting.
    let (sums, candidates, offsets, impacts) = (sums, candidates, view.offsets, view.impacts)
    let (weight, bit) = (cursor.weight, cursor.bit)
    cursor.seek(UInt32(places.lowerBound), view)
    while cursor.block < cursor.endBlock {
      let first = Int(view.blocks[cursor.block].firstPlace)
      guard first < places.upperBound else { return }
      let end = Int(view.blocks[cursor.block + 1].firstPosting)
      let lower = first < places.lowerBound ? seek(places.lowerBound - first, cursor.posting, end) : cursor.posting
      let isWhole = first + Int(view.offsets[end - 1]) < places.upperBound
      let upper = isWhole ? end : seek(places.upperBound - first, lower, end)
      let shift = first - places.lowerBound
      var count = found
      for posting in lower..<upper {
        let place = shift &+ Int(offsets[posting])
        let sum = sums[place]
        candidates[count] = UInt32(truncatingIfNeeded: place)
        count &+= sum == 0 ? 1 : 0
        sums[place] = (sum &+ weight &* UInt64(impacts[posting])) | bit
      }
      found = count
      work.postings += upper - lower
      guard isWhole else { return cursor.move(toPosting: upper) }
      cursor.move(to: cursor.block + 1, view)
    }
  }

  /// The first posting of a stretch within one block whose offset is at least `offset`; binary search.
  @inline(__always)
  private func seek(_ offset: Int, _ start: Int, _ end: Int) -> Int {
    var (low, high) = (start, end)
    while low < high {
      let middle = (low + high) / 2
      if Int(view.offsets[middle]) < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
