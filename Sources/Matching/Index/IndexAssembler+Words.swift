/// Where a term's bytes begin and its blocks, as both stand in the index file. The next term's say where they end.
struct TermRecord {
  var start: UInt32
  var firstBlock: UInt32
}

/// Up to 64 postings of one term, as the block stands in the index file. The next block says where its bytes end.
struct BlockRecord {
  private let placeAndWidth: UInt32
  /// Where its bytes begin.
  let start: UInt32

  /// - Parameter width: bits a step, below 32.
  init(firstPlace: Int, width: Int, start: Int) {
    placeAndWidth = UInt32(width) << 27 | UInt32(firstPlace)
    self.start = UInt32(start)
  }

  @inline(__always)
  var firstPlace: Int { Int(placeAndWidth & 0x07FF_FFFF) }
  /// Bits a step (`PostingSteps`).
  @inline(__always)
  var width: Int { Int(placeAndWidth >> 27) }
}

extension IndexAssembler {
  /// Writes the dictionary and the postings. Time O(postings + t log t) for t terms.
  func writeWords(to writer: inout SectionWriter) {
    let order = input.terms.indices.sorted { input.terms[$0].lexicographicallyPrecedes(input.terms[$1]) }
    let terms = order.map { input.terms[$0] }
    writer.set(.termSlots, to: TermTable.slots(for: terms))
    writer.set(.termBytes, to: terms.flatMap { $0 })
    let firstBlocks = writePostings(to: &writer, order: order)
    writer.set(
      .terms, to: zip(starts(of: terms.map(\.count)), firstBlocks).map { TermRecord(start: $0, firstBlock: $1) })
  }

  /// Writes every term's postings in the order of places, cut into blocks.
  ///
  /// - Parameter order: the builder's term numbers in the order of the dictionary.
  /// - Returns: the first block of each term, and how many blocks there are.
  private func writePostings(to writer: inout SectionWriter, order: [Int]) -> [UInt32] {
    let lists = postingLists(order)
    var blocks: [BlockRecord] = []
    var bytes: [UInt8] = []
    let firstBlocks = order.indices.map { term in
      let firstBlock = UInt32(blocks.count)
      let end = Int(lists.starts[term + 1])
      for start in stride(from: Int(lists.starts[term]), to: end, by: IndexFormat.blockSize) {
        let block = start..<min(start + IndexFormat.blockSize, end)
        let steps = zip(lists.places[block], lists.places[block].dropFirst()).lazy.map { Int($1 - $0) }
        let width = PostingSteps.width(for: steps)
        blocks.append(BlockRecord(firstPlace: Int(lists.places[start]), width: width, start: bytes.count))
        bytes += lists.impacts[block]
        PostingSteps.append(steps, width: width, to: &bytes)
      }
      return firstBlock
    }
    let end = UInt32(blocks.count)
    blocks.append(BlockRecord(firstPlace: 0, width: 0, start: bytes.count))
    bytes += [UInt8](repeating: 0, count: IndexFormat.postingMargin)
    writer.set(.blocks, to: blocks)
    writer.set(.postings, to: bytes)
    return firstBlocks + [end]
  }

  /// Places and impacts of every term, one term after another, each in the order of places: a counting sort.
  private func postingLists(_ order: [Int]) -> (starts: [UInt32], places: [UInt32], impacts: [UInt8]) {
    var rank = [Int](repeating: 0, count: order.count)
    for (position, term) in order.enumerated() { rank[term] = position }
    var counts = [Int](repeating: 0, count: order.count)
    for case let document? in places {
      for word in input.occurrences[document.words] { counts[rank[Int(word.term)]] += 1 }
    }
    let starts = starts(of: counts)
    var next = starts
    var postingPlaces = [UInt32](repeating: 0, count: Int(starts[order.count]))
    var impacts = [UInt8](repeating: 0, count: postingPlaces.count)
    for (place, document) in places.enumerated() {
      guard let document else { continue }
      for word in input.occurrences[document.words] {
        let posting = Int(next[rank[Int(word.term)]])
        next[rank[Int(word.term)]] += 1
        postingPlaces[posting] = UInt32(place)
        impacts[posting] = UInt8(
          TextImpact.impact(
            of: input.frequencies[Int(word.frequency)], length: document.textLength, averageLength: averageLength,
            saturation: input.saturation))
      }
    }
    return (starts, postingPlaces, impacts)
  }
}
