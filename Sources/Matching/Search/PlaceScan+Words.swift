extension PlaceScan {
  /// Adds a term's impacts to the sums of the places of a run, and notes each place met for the first time; of a term
  /// that is not telling, only to the sums of places noted before.
  ///
  /// Reads and writes without bounds checks in release builds. It stays inside because `IndexValidation` has shown for
  /// every term that its blocks lie in their section, that places rise strictly from posting to posting and from block
  /// to block, and that no impact is 0. So only places of the run are added to, the run is no longer than `sums`, and
  /// with every added amount above 0 no place is noted twice: `found` never passes the length of the run, and
  /// `candidates` has one element more.
  mutating func accumulate(
    _ cursor: inout TermCursor, _ bit: UInt32, _ run: Range<Int>, _ found: inout Int, isTelling: Bool
  ) {
    cursor.seek(run.lowerBound, view)
    while cursor.block < cursor.endBlock, cursor.place < run.upperBound {
      let count = cursor.count
      guard var reader = BlockReader(cursor, count, view) else { return }
      reader.skip(to: run.lowerBound)
      let first = reader.posting
      // All of a block comes before the next one's first place.
      let isWhole =
        cursor.block + 1 < cursor.endBlock && view.blocks[cursor.block + 1].firstPlace <= run.upperBound
      let end = isWhole ? Int.max : run.upperBound
      // Each with its conditions known, so that the loop has none of them.
      switch (keepsHeld, isTelling) {
      case (true, true): add(&reader, cursor.weight, cursor.bit, run.lowerBound, end, &found, true, true)
      case (true, false): add(&reader, cursor.weight, cursor.bit, run.lowerBound, end, &found, true, false)
      case (false, true): add(&reader, cursor.weight, bit, run.lowerBound, end, &found, false, true)
      case (false, false): add(&reader, cursor.weight, bit, run.lowerBound, end, &found, false, false)
      }
      work.postings += reader.posting - first
      guard reader.posting == count else { return cursor.move(toPosting: reader.posting, at: reader.place) }
      cursor.move(to: cursor.block + 1, view)
    }
  }

  @inline(__always)
  private func add(
    _ reader: inout BlockReader, _ weight: UInt32, _ bit: UInt32, _ start: Int, _ end: Int, _ found: inout Int,
    _ keepsHeld: Bool, _ isTelling: Bool
  ) {
    // Copies, so that storing to `sums` does not make the compiler load them again for each posting.
    let (sums, candidates, held) = (sums, candidates, held)
    var (reading, count) = (reader, found)
    while reading.isInside, reading.place < end {
      let offset = reading.place &- start
      let sum = sums[offset]
      if isTelling {
        candidates[count] = UInt32(truncatingIfNeeded: offset)
        count &+= sum == 0 ? 1 : 0
      } else if sum == 0 {
        reading.advance()
        continue
      }
      if keepsHeld {
        sums[offset] = sum &+ weight &* UInt32(reading.impact)
        held[offset] |= bit
      } else {
        sums[offset] = sum &+ (weight &* UInt32(reading.impact) &+ bit)
      }
      reading.advance()
    }
    (reader, found) = (reading, count)
  }
}

/// Reads the postings of one block in their order.
private struct BlockReader {
  private(set) var place: Int
  /// Where the impact of the posting at hand stands, and where those of the block end.
  private var next: UnsafePointer<UInt8>
  private let first: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  private var steps: PostingSteps.Reader

  /// - Parameter count: postings of the block that the cursor is in.
  @inline(__always)
  init?(_ cursor: TermCursor, _ count: Int, _ view: IndexView) {
    guard let postings = view.postings.baseAddress else { return nil }
    first = (postings + Int(view.blocks[cursor.block].start)).assumingMemoryBound(to: UInt8.self)
    (next, end) = (first + cursor.posting, first + count)
    place = cursor.place
    steps = PostingSteps.Reader(view.steps(ofBlock: cursor.block, postings: count), after: cursor.posting, in: postings)
  }

  /// The number of the posting at hand.
  @inline(__always)
  var posting: Int { next - first }

  @inline(__always)
  var isInside: Bool { next < end }

  @inline(__always)
  var impact: UInt8 { next.pointee }

  @inline(__always)
  mutating func advance() {
    place &+= steps.next()
    next += 1
  }

  @inline(__always)
  mutating func skip(to first: Int) {
    while isInside, place < first { advance() }
  }
}
