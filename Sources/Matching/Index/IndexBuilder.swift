import Foundation
import Interests
import OpenReferral
import TextAnalysis

/// Turns listings into the bytes of an index file (`IndexFile`).
///
/// Listings are read one at a time and kept in compact form, about 8 bytes a word, so that a directory need not be in
/// memory at once. The same listings in any order give the same bytes.
public struct IndexBuilder {
  /// A listing as it waits to be written.
  struct Document {
    let id: UInt128
    let service: UInt128
    let reach: Reach
    let attributes: ListingAttributes
    /// The number of what it states.
    let facts: UInt32
    let freshness: Freshness
    let textLength: Double
    /// Its words, in `occurrences`.
    let words: Range<Int>
  }

  /// One word of one listing: the number of its term and of its weighted counts.
  struct Occurrence {
    let term: UInt32
    let frequency: UInt32
  }

  private(set) var documents: [Document] = []
  private(set) var occurrences: [Occurrence] = []
  /// The bytes of each term, by number; numbers are given in the order terms are met.
  private(set) var terms: [[UInt8]] = []
  /// Weighted counts, by number. Few differ, so that a word of a listing needs no more than a number for them.
  private(set) var frequencies: [ListingTerms.Frequency] = []

  /// What listings state, by number. Many state the same.
  private(set) var facts: [ListingFacts] = []

  let saturation: TextSaturation
  private let analyzer: Analyzer
  private let thesaurus: Thesaurus
  private var termNumbers = NumberTable()
  private var formTerms = FormTerms()
  private var frequencyNumbers = NumberTable()
  private var factMemory = FactMemory()
  private var factNumbers: [ListingFacts: UInt32] = [:]
  private var tally = TermTally()
  private var last: (listing: Listing, words: Range<Int>, textLength: Double)?

  /// A builder without listings. Analyzer and thesaurus must be those that queries are read with; without a thesaurus
  /// the index knows words only.
  public init(analyzer: Analyzer, thesaurus: Thesaurus? = nil, saturation: TextSaturation = .published) {
    (self.analyzer, self.saturation) = (analyzer, saturation)
    self.thesaurus = thesaurus ?? Thesaurus(analyzer: analyzer)
  }

  /// Reads a listing. Linear in its text, which is read once for listings of one service that follow one another.
  public mutating func add(_ listing: Listing) {
    add(listing, read(listing))
  }

  /// Takes in a listing whose text somebody else has read. Such listings and others do not go into one index.
  public mutating func add(_ listing: Listing, terms: ListingTerms) {
    for (term, frequency) in terms.frequencies { tally.add(frequency, to: number(ofTerm: term)) }
    add(listing, (noteTally(), terms.textLength))
  }

  private mutating func add(_ listing: Listing, _ text: (words: Range<Int>, length: Double)) {
    let facts = ListingFacts(of: listing) { factMemory.stated($0, in: $1) }
    documents.append(
      Document(
        id: listing.id.number, service: listing.service.id.number, reach: listing.reach,
        attributes: ListingAttributes(of: listing.service), facts: number(of: facts),
        freshness: listing.freshness, textLength: text.length, words: text.words))
  }

  /// The file for the listings read so far; with none, a file in which every query finds nothing.
  ///
  /// Time O(postings + n log n).
  /// - Parameters:
  ///   - origin: the directory the listings were read from, to tell later whether it has moved on.
  ///   - averageLength: what impacts are to be computed with; nil for the average of these listings.
  /// - Throws: `IndexBuildError` when two listings have one identifier, or there are too many.
  public func file(origin: IndexOrigin, averageLength: Double? = nil) throws(IndexBuildError) -> Data {
    try IndexAssembler(self, averageLength: averageLength).file(origin: origin)
  }

  private mutating func read(_ listing: Listing) -> (words: Range<Int>, length: Double) {
    if let last, last.listing.service == listing.service, last.listing.tags == listing.tags {
      return (last.words, last.textLength)
    }
    let length = ListingTerms.read(listing, analyzer: analyzer, thesaurus: thesaurus) { term, form, frequency in
      tally.add(frequency, to: number(ofTerm: term, form: form))
    }
    let words = noteTally()
    last = (listing, words, length)
    return (words, length)
  }

  /// Keeps what has been counted of one listing.
  private mutating func noteTally() -> Range<Int> {
    let start = occurrences.count
    for (term, frequency) in tally.sums {
      occurrences.append(Occurrence(term: term, frequency: number(of: frequency)))
    }
    tally.removeAll()
    return start..<occurrences.count
  }

  private mutating func number(ofTerm stem: String, form: UInt32) -> UInt32 {
    if let known = formTerms[form] { return known }
    let number = number(ofTerm: stem)
    formTerms[form] = number
    return number
  }

  private mutating func number(ofTerm stem: String) -> UInt32 {
    IndexKey.withBytes(of: stem) { key in
      let (number, isNew) = termNumbers.number(ofHash: IndexKey.hash(key)) { IndexKey.isEqual(terms[$0], key) }
      if isNew { terms.append(Array(key)) }
      return UInt32(truncatingIfNeeded: number)
    }
  }

  private mutating func number(of stated: ListingFacts) -> UInt32 {
    if let number = factNumbers[stated] { return number }
    let number = UInt32(facts.count)
    factNumbers[stated] = number
    facts.append(stated)
    return number
  }

  private mutating func number(of frequency: ListingTerms.Frequency) -> UInt32 {
    let (number, isNew) = frequencyNumbers.number(ofHash: frequency.quickHash) { frequencies[$0] == frequency }
    if isNew { frequencies.append(frequency) }
    return UInt32(truncatingIfNeeded: number)
  }
}

extension ListingTerms.Frequency {
  /// Tells apart what differs, mostly.
  fileprivate var quickHash: UInt32 {
    let bits = (text.bitPattern &* 31 ^ labels.bitPattern &* 17) &+ UInt64(impact ?? 256)
    return UInt32(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 32)
  }
}
