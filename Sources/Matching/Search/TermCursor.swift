/// How far a search has come in the postings of one term.
struct TermCursor {
  /// What an impact of 1 adds to a listing's sum: the weight in the lower half for the text score, and in the upper
  /// half, counted once a posting, for the coverage.
  let weight: UInt64
  let firstBlock: Int
  let endBlock: Int
  private(set) var block: Int
  private(set) var posting: Int

  init(weight: Int, ofTerm term: Int, in view: IndexView) {
    let blocks = view.blocks(ofTerm: term)
    self.weight = UInt64(weight)
    firstBlock = blocks.lowerBound
    endBlock = blocks.upperBound
    block = firstBlock
    posting = Int(view.blocks[blocks.lowerBound].firstPosting)
  }

  /// Goes back to the first posting.
  mutating func rewind(_ view: IndexView) { move(to: firstBlock, view) }

  /// Goes to the start of a block; the one after the last is the end.
  @inline(__always)
  mutating func move(to block: Int, _ view: IndexView) {
    self.block = block
    posting = Int(view.blocks[block].firstPosting)
  }

  /// Stays in the block, at another posting of it.
  @inline(__always)
  mutating func move(toPosting posting: Int) { self.posting = posting }

  /// Goes to the block in which `place` would stand, never backwards: doubling steps, then halving ones.
  /// Time O(log of the blocks passed).
  @inline(__always)
  mutating func seek(_ place: UInt32, _ view: IndexView) {
    var found = block
    var step = 1
    while found + step < endBlock, view.blocks[found + step].firstPlace <= place {
      found += step
      step *= 2
    }
    while step > 0 {
      if found + step < endBlock, view.blocks[found + step].firstPlace <= place { found += step }
      step /= 2
    }
    if found != block { move(to: found, view) }
  }
}
