/// How far a search has come in the postings of one term.
struct TermCursor {
  /// What an impact of 1 adds to the text score, in the lower half of a listing's sum.
  let weight: UInt64
  /// What stands in the upper half of the sum once the listing holds the term.
  let bit: UInt64
  let firstBlock: Int
  let endBlock: Int
  private(set) var block: Int
  private(set) var posting: Int

  init(_ term: WeightedTerm, ofTerm number: Int, in view: IndexView) {
    let blocks = view.blocks(ofTerm: number)
    weight = UInt64(term.weight)
    bit = UInt64(term.bit) << 32
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
