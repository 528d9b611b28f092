extension PlaceScan {
  /// Adds a term's impacts to the sums of the places of a run, and notes each place met for the first time; of a term
  /// that is not telling, only to the sums of places noted before.
  ///
  /// Reads and writes without bounds checks in release builds. It stays inside because `IndexValidation` has shown for
  /// every term that its blocks lie in their section, that places rise strictly from posting to posting and from block
  /// to block, and that no impact is 0. So only places of the run are added to, the run is no longer than `sums`, and
  /// with every added amount above 0 no place is noted twice: `found` never passes the length of the run, and
  /// `candidates` has one element more.
  mutating func accumulate(_ cursor: inout TermCursor, _ run: Range<Int>, _ found: inout Int, isTelling: Bool) {
    cursor.seek(run.lowerBound, view)
    while cursor.block < cursor.endBlock, cursor.place < run.upperBound {
      let count = cursor.count
      guard var reader = BlockReader(cursor, count, view, from: run.lowerBound) else { return }
      reader.skipBefore()
      let first = reader.posting
      // All of a block comes before the next one's first place.
      let isWhole =
        cursor.block + 1 < cursor.endBlock && view.blocks[cursor.block + 1].firstPlace <= run.upperBound
      if !isTelling {
        add(&reader, cursor, below: run.count, &found, isTelling: false, isWhole: false)
      } else if isWhole {
        add(&reader, cursor, below: run.count, &found, isTelling: true, isWhole: true)
      } else {
        add(&reader, cursor, below: run.count, &found, isTelling: true, isWhole: false)
      }
      work.postings += reader.posting - first
      guard reader.posting == count else {
        return cursor.move(toPosting: reader.posting, at: run.lowerBound + reader.offset)
      }
      cursor.move(to: cursor.block + 1, view)
    }
  }

  @inline(__always)
  private func add(
    _ reader: inout BlockReader, _ cursor: TermCursor, below end: Int, _ found: inout Int, isTelling: Bool,
    isWhole: Bool
  ) {
    // Copies, so that storing to `sums` does not make the compiler load them again for each posting.
    let (sums, candidates, weight, bit) = (sums, candidates, cursor.weight, cursor.bit)
    var (reading, count) = (reader, found)
    while !reading.isAtEnd, isWhole || reading.offset < end {
      let offset = reading.offset
      let sum = sums[offset]
      if isTelling {
        candidates[count] = UInt32(truncatingIfNeeded: offset)
        count &+= sum == 0 ? 1 : 0
      } else if sum == 0 {
        reading.advance()
        continue
      }
      sums[offset] = sum &+ (weight &* UInt64(reading.impact) &+ bit)
      reading.advance()
    }
    (reader, found) = (reading, count)
  }
}

/// Reads the postings of one block in their order.
private struct BlockReader {
  /// The place of the next posting, counted from the start of the run; below 0 before it.
  private(set) var offset: Int
  private let postings: UnsafeRawPointer
  private let start: Int
  private let end: Int
  private let steps: PostingSteps
  /// Where the next posting's impact stands, in bytes, and the step after it, in bits.
  private var byte: Int
  private var bit: Int

  /// - Parameters:
  ///   - count: postings of the block that the cursor is in.
  ///   - first: the first place of the run.
  @inline(__always)
  init?(_ cursor: TermCursor, _ count: Int, _ view: IndexView, from first: Int) {
    guard let postings = view.postings.baseAddress else { return nil }
    self.postings = postings
    start = Int(view.blocks[cursor.block].start)
    end = start + count
    steps = view.steps(ofBlock: cursor.block, postings: count)
    offset = cursor.place - first
    byte = start + cursor.posting
    bit = steps.bit(after: cursor.posting)
  }

  /// How many postings have been read.
  @inline(__always)
  var posting: Int { byte &- start }

  @inline(__always)
  var isAtEnd: Bool { byte >= end }

  @inline(__always)
  var impact: UInt8 { postings.load(fromByteOffset: byte, as: UInt8.self) }

  @inline(__always)
  mutating func advance() {
    offset &+= steps.step(atBit: bit, in: postings)
    byte &+= 1
    bit &+= steps.width
  }

  /// Passes over what stands before the run.
  @inline(__always)
  mutating func skipBefore() {
    while !isAtEnd, offset < 0 { advance() }
  }
}
