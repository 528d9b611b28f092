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

  /// The most postings that are sorted at once. More would be faster by little and take 5 bytes each.
  private static let postingsAtOnce = 8 << 20

  /// Writes every term's postings in the order of places, cut into blocks.
  ///
  /// - Parameter order: the builder's term numbers in the order of the dictionary.
  /// - Returns: the first block of each term, and how many blocks there are.
  private func writePostings(to writer: inout SectionWriter, order: [Int]) -> [UInt32] {
    var counts = [Int](repeating: 0, count: order.count)
    forEachPosting { _, _, word in counts[Int(word.term)] += 1 }
    var (blocks, bytes, firstBlocks): ([BlockRecord], [UInt8], [UInt32]) = ([], [], [])
    var greatest: [UInt8] = []
    var first = 0
    while first < order.count {
      var (end, total) = (first + 1, counts[order[first]])
      while end < order.count, total + counts[order[end]] <= Self.postingsAtOnce {
        total += counts[order[end]]
        end += 1
      }
      let lists = postingLists(order[first..<end], counts)
      for term in 0..<(end - first) {
        firstBlocks.append(UInt32(blocks.count))
        let postings = Int(lists.starts[term])..<Int(lists.starts[term + 1])
        greatest.append(lists.impacts[postings].reduce(0, max))
        append(lists, postings, to: &blocks, &bytes)
      }
      first = end
    }
    firstBlocks.append(UInt32(blocks.count))
    blocks.append(BlockRecord(firstPlace: 0, width: 0, start: bytes.count))
    bytes += [UInt8](repeating: 0, count: IndexFormat.postingMargin)
    writer.set(.greatestImpacts, to: greatest)
    writer.set(.blocks, to: blocks)
    writer.set(.postings, to: bytes)
    return firstBlocks
  }

  /// Appends the blocks of one term.
  private func append(
    _ lists: PostingLists, _ postings: Range<Int>, to blocks: inout [BlockRecord], _ bytes: inout [UInt8]
  ) {
    for start in stride(from: postings.lowerBound, to: postings.upperBound, by: IndexFormat.blockSize) {
      let block = start..<min(start + IndexFormat.blockSize, postings.upperBound)
      let steps = zip(lists.places[block], lists.places[block].dropFirst()).lazy.map { Int($1 - $0) }
      let width = PostingSteps.width(for: steps)
      blocks.append(BlockRecord(firstPlace: Int(lists.places[start]), width: width, start: bytes.count))
      bytes += lists.impacts[block]
      PostingSteps.append(steps, width: width, to: &bytes)
    }
  }

  /// Places and impacts of some terms, one term after another, each in the order of places.
  private typealias PostingLists = (starts: [UInt32], places: [UInt32], impacts: [UInt8])

  /// A counting sort of the postings of these terms.
  private func postingLists(_ terms: ArraySlice<Int>, _ counts: [Int]) -> PostingLists {
    let starts = starts(of: terms.map { counts[$0] })
    // Where the next posting of each term goes; the greatest number for a term that is not among these.
    var next = [UInt32](repeating: .max, count: counts.count)
    for (term, start) in zip(terms, starts) { next[term] = start }
    var postingPlaces = [UInt32](repeating: 0, count: Int(starts[terms.count]))
    var impacts = [UInt8](repeating: 0, count: postingPlaces.count)
    forEachPosting { place, document, word in
      let posting = Int(next[Int(word.term)])
      guard posting < postingPlaces.count else { return }
      next[Int(word.term)] += 1
      postingPlaces[posting] = UInt32(place)
      impacts[posting] = UInt8(
        TextImpact.impact(
          of: input.frequencies[Int(word.frequency)], length: document.textLength, averageLength: averageLength,
          saturation: input.saturation))
    }
    return (starts, postingPlaces, impacts)
  }

  private func forEachPosting(_ body: (Int, IndexBuilder.Document, IndexBuilder.Occurrence) -> Void) {
    for (place, document) in places.enumerated() {
      guard let document else { continue }
      for word in input.occurrences[document.words] { body(place, document, word) }
    }
  }
}
