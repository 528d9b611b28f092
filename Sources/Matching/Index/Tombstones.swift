import Foundation

/// The listings of an index file that stand there no more: their services have changed or gone since it was built.
struct Tombstones: Sendable {
  /// How many there are.
  let count: Int
  /// One bit a place, 64 to a word; empty when there are none.
  let words: [UInt64]
  /// How many of each term's listings are among them, by term number. A term without any is left out.
  private let containing: [Int: Int]

  /// None.
  init() {
    (count, words, containing) = (0, [], [:])
  }

  /// All listings of some services. Services the index does not hold play no part.
  ///
  /// Time O(postings): what the words of a listing were is only to be read from the lists of all words.
  init(of services: Set<UInt128>, in view: IndexView) {
    let isOf = view.serviceIdentifiers.map(services.contains)
    var words = [UInt64](repeating: 0, count: (view.places + 63) / 64)
    var count = 0
    for place in 0..<view.places where !view.isHole(place) && isOf[view.service(at: place)] {
      words[place >> 6] |= 1 << UInt64(place & 63)
      count += 1
    }
    self.count = count
    self.words = count == 0 ? [] : words
    containing = count == 0 ? [:] : Self.counts(of: words, in: view)
  }

  /// How many of the listings that hold a term are among these.
  func listings(containing term: Int) -> Int { containing[term] ?? 0 }

  private static func counts(of words: [UInt64], in view: IndexView) -> [Int: Int] {
    var counts: [Int: Int] = [:]
    for term in 0..<(view.terms.count - 1) {
      var count = 0
      view.forEachPlace(ofTerm: term) { place in count += Int(words[place >> 6] >> UInt64(place & 63) & 1) }
      if count > 0 { counts[term] = count }
    }
    return counts
  }
}
