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
      if keepsHeld {
        add(&reader, cursor.weight, cursor.bit, from: run.lowerBound, to: end, &found, keepsHeld: true, isTelling)
      } else if !isTelling {
        add(&reader, cursor.weight, bit, from: run.lowerBound, to: end, &found, keepsHeld: false, false)
      } else if isWhole {
        add(&reader, cursor.weight, bit, from: run.lowerBound, to: .max, &found, keepsHeld: false, true)
      } else {
        add(&reader, cursor.weight, bit, from: run.lowerBound, to: end, &found, keepsHeld: false, true)
      }
      work.postings += reader.posting - first
      guard reader.posting == count else { return cursor.move(toPosting: reader.posting, at: reader.place) }
      cursor.move(to: cursor.block + 1, view)
    }
  }

  @inline(__always)
  private func add(
    _ reader: inout BlockReader, _ weight: UInt32, _ bit: UInt32, from start: Int, to end: Int, _ found: inout Int,
    keepsHeld: Bool, _ isTelling: Bool
  ) {
    // Copies, so that storing to `sums` does not make the compiler load them again for each posting.
    let (sums, candidates, held) = (sums, candidates, held)
    var (reading, count) = (reader, found)
    while reading.posting < reading.count, reading.place < end {
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
  let count: Int
  private(set) var posting: Int
  private(set) var place: Int
  private let postings: UnsafeRawPointer
  private let impacts: Int
  private let steps: PostingSteps

  /// - Parameter count: postings of the block that the cursor is in.
  @inline(__always)
  init?(_ cursor: TermCursor, _ count: Int, _ view: IndexView) {
    guard let postings = view.postings.baseAddress else { return nil }
    self.postings = postings
    self.count = count
    (posting, place) = (cursor.posting, cursor.place)
    impacts = Int(view.blocks[cursor.block].start)
    steps = view.steps(ofBlock: cursor.block, postings: count)
  }

  @inline(__always)
  var impact: UInt8 { postings.load(fromByteOffset: impacts &+ posting, as: UInt8.self) }

  @inline(__always)
  mutating func advance() {
    place &+= steps.step(after: posting, in: postings)
    posting &+= 1
  }

  @inline(__always)
  mutating func skip(to first: Int) {
    while posting < count, place < first { advance() }
  }
}
