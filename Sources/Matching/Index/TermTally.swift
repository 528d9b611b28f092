/// Adds up what one listing after another says of each term, by the terms' numbers.
///
/// A sparse set (Briggs and Torczon, An Efficient Representation for Sparse Sets, 1993): what stands in `places` of an
/// earlier listing is found out and never cleared, so that a listing costs its words and not the dictionary.
struct TermTally {
  /// The terms of this listing, in the order they were met.
  private(set) var sums: [(term: UInt32, frequency: ListingTerms.Frequency)] = []
  /// By term: where it may stand in `sums`.
  private var places: [UInt32] = []

  /// Begins the next listing.
  mutating func removeAll() { sums.removeAll(keepingCapacity: true) }

  /// Expected time O(1).
  mutating func add(_ frequency: ListingTerms.Frequency, to term: UInt32) {
    if term >= places.count {
      places += [UInt32](repeating: 0, count: max(Int(term) + 1 - places.count, places.count, 1024))
    }
    let place = Int(places[Int(term)])
    if place < sums.count, sums[place].term == term {
      sums[place].frequency += frequency
    } else {
      places[Int(term)] = UInt32(sums.count)
      sums.append((term, frequency))
    }
  }
}
