/// Where a term's bytes begin and its blocks, as both stand in the index file. The next term's say where they end.
struct TermRecord {
  var start: UInt32
  var firstBlock: UInt32
}

/// Up to 128 postings of one term, as the block stands in the index file. The next block's first posting says where
/// its own end.
struct BlockRecord {
  var firstPlace: UInt32
  var firstPosting: UInt32
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
    var offsets = [UInt16](repeating: 0, count: lists.places.count)
    var blocks: [BlockRecord] = []
    let firstBlocks = order.indices.map { term in
      let firstBlock = UInt32(blocks.count)
      for posting in Int(lists.starts[term])..<Int(lists.starts[term + 1]) {
        let place = lists.places[posting]
        let isFirst = blocks.count == Int(firstBlock)
        if isFirst || !blocks[blocks.count - 1].hasRoom(for: place, at: posting) {
          blocks.append(BlockRecord(firstPlace: place, firstPosting: UInt32(posting)))
        }
        offsets[posting] = UInt16(place - blocks[blocks.count - 1].firstPlace)
      }
      return firstBlock
    }
    let end = UInt32(blocks.count)
    blocks.append(BlockRecord(firstPlace: .max, firstPosting: UInt32(lists.places.count)))
    writer.set(.blocks, to: blocks)
    writer.set(.offsets, to: offsets)
    writer.set(.impacts, to: lists.impacts)
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

extension BlockRecord {
  fileprivate func hasRoom(for place: UInt32, at posting: Int) -> Bool {
    posting - Int(firstPosting) < IndexFormat.blockSize && place - firstPlace <= UInt32(UInt16.max)
  }
}
