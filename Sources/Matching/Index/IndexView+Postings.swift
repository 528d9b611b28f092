extension IndexView {
  /// How many listings hold a term.
  func listings(containing term: Int) -> Int {
    let range = blocks(ofTerm: term)
    guard let last = range.last else { return 0 }
    return (range.count - 1) * IndexFormat.blockSize + postings(inBlock: last)
  }

  /// How many postings a block holds: as many as its bytes have room for.
  func postings(inBlock block: Int) -> Int {
    let width = blocks[block].width
    return (8 * (Int(blocks[block + 1].start) - Int(blocks[block].start)) + width) / (8 + width)
  }

  /// The steps of a block of so many postings: they follow its impacts.
  @inline(__always)
  func steps(ofBlock block: Int, postings count: Int) -> PostingSteps {
    PostingSteps(start: Int(blocks[block].start) + count, width: blocks[block].width)
  }

  /// Calls `body` with every place that holds a term, in order.
  @inline(__always)
  func forEachPlace(ofTerm number: Int, _ body: (Int) -> Void) {
    guard let bytes = postings.baseAddress else { return }
    for block in blocks(ofTerm: number) {
      let count = postings(inBlock: block)
      let steps = steps(ofBlock: block, postings: count)
      var place = blocks[block].firstPlace
      for posting in 0..<count {
        body(place)
        place += steps.step(after: posting, in: bytes)
      }
    }
  }

  /// The impact of a term in the listing at a place, 0 when it does not hold the term. Time O(log of its blocks).
  func impact(ofTerm number: Int, at place: Int) -> Int {
    let range = blocks(ofTerm: number)
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if blocks[middle].firstPlace > place { high = middle } else { low = middle + 1 }
    }
    guard low > range.lowerBound, let bytes = postings.baseAddress else { return 0 }
    let block = low - 1
    let count = postings(inBlock: block)
    let steps = steps(ofBlock: block, postings: count)
    var found = blocks[block].firstPlace
    for posting in 0..<count {
      guard found < place else { return found == place ? Int(postings[Int(blocks[block].start) + posting]) : 0 }
      found += steps.step(after: posting, in: bytes)
    }
    return 0
  }
}
