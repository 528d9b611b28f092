/// How far a search has come in the postings of one term.
struct TermCursor {
  /// What an impact of 1 adds to a listing's text score.
  let weight: UInt64
  /// What stands for it in a sum: the term's bit among those a listing holds, in the upper half.
  let bit: UInt64
  /// The most it adds to any.
  let greatest: UInt64
  private let firstBlock: Int
  let endBlock: Int
  /// Postings of the last block.
  private let lastCount: Int
  private(set) var block: Int
  /// The number of the next posting within its block, and its place.
  private(set) var posting = 0
  private(set) var place: Int

  /// Before the first posting of a term, which has one.
  init(_ term: WeightedTerm, ofTerm number: Int, in view: IndexView) {
    let blocks = view.blocks(ofTerm: number)
    weight = UInt64(term.weight)
    bit = UInt64(term.bit) << 32
    greatest = weight * UInt64(view.greatestImpacts[number])
    firstBlock = blocks.lowerBound
    endBlock = blocks.upperBound
    lastCount = view.postings(inBlock: blocks.upperBound - 1)
    block = firstBlock
    place = view.blocks[firstBlock].firstPlace
  }

  /// Postings of the block it is in.
  @inline(__always)
  var count: Int { block == endBlock - 1 ? lastCount : IndexFormat.blockSize }

  /// Goes back to the first posting.
  mutating func rewind(_ view: IndexView) { move(to: firstBlock, view) }

  /// Goes to the start of a block; the one after the last is the end.
  @inline(__always)
  mutating func move(to block: Int, _ view: IndexView) {
    self.block = block
    posting = 0
    place = view.blocks[block].firstPlace
  }

  /// Stays in the block, at another posting of it.
  @inline(__always)
  mutating func move(toPosting posting: Int, at place: Int) {
    self.posting = posting
    self.place = place
  }

  /// Goes to the block in which `place` would stand, never backwards: doubling steps, then halving ones.
  /// Time O(log of the blocks passed).
  @inline(__always)
  mutating func seek(_ place: Int, _ view: IndexView) {
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
