import Foundation
import Geography
import OpenReferral

/// Lays out what an `IndexBuilder` has read: decides the order of the listings and writes the sections.
///
/// Listings take numbered places: venues along the Hilbert curve, then those who travel, along it by the first circle
/// they travel, those who travel wide last, then the rest. Each of the three begins a page; places left over at the end
/// of its last page are holes. On a page those of services with several listings come first.
struct IndexAssembler {
  let input: IndexBuilder
  /// The number of the document at each place; nil at a hole.
  let numbers: [UInt32?]
  /// How many pages venues, travellers and the rest take.
  let pages: (venues: Int, travellers: Int, others: Int)
  let averageLength: Double
  /// The services that have several listings.
  let several: Set<UInt128>

  init(_ input: IndexBuilder, averageLength: Double?) throws(IndexBuildError) {
    self.input = input
    // Numbers are sorted rather than documents, which would have to be in memory several times; each beside what it is
    // sorted by, which is then at hand.
    let documents = input.documents
    let byIdentifier = documents.indices.lazy.map { (id: documents[$0].id, document: $0) }
      .sorted { $0.id < $1.id }.map(\.document)
    try Self.check(input, byIdentifier)
    let several = Self.services(in: input.documents)
    self.several = several
    let keyed = byIdentifier.enumerated().map { rank, document in
      (key: Self.position(documents[document].reach), rank: rank, document: document)
    }.sorted { ($0.key.part, $0.key.curve, $0.rank) < ($1.key.part, $1.key.curve, $1.rank) }
    let parts = (0..<3).map { part in
      Self.paged(keyed.filter { $0.key.part == part }.map(\.document), of: input, several)
    }
    numbers = parts.flatMap { $0 }
    let counts = parts.map { $0.count / IndexFormat.pageSize }
    pages = (counts[0], counts[1], counts[2])
    // Added up by identifier, so that the order the listings came in cannot change the last digit.
    self.averageLength =
      averageLength
      ?? max(byIdentifier.reduce(0) { $0 + documents[$1].textLength } / Double(max(byIdentifier.count, 1)), 1)
  }

  /// The document at each place; nil at a hole. Documents are large: they are looked up rather than kept twice.
  var places: some RandomAccessCollection<IndexBuilder.Document?> { numbers.lazy.map(document) }

  func document(_ number: UInt32?) -> IndexBuilder.Document? { number.map { input.documents[Int($0)] } }

  func file(origin: IndexOrigin) -> Data {
    var writer = SectionWriter()
    let severalServices = writeColumns(to: &writer)
    writePages(to: &writer)
    writeFacts(to: &writer)
    writeAreas(to: &writer)
    writeWords(to: &writer)
    return writer.file { sections in
      IndexHeader(
        origin: origin, listings: input.documents.count, severalServices: severalServices,
        venuePages: pages.venues, travellerPages: pages.travellers, otherPages: pages.others,
        averageLength: averageLength, sections: sections)
    }
  }

  private static func check(_ input: IndexBuilder, _ byIdentifier: [Int]) throws(IndexBuildError) {
    let identifiers = byIdentifier.lazy.map { input.documents[$0].id }
    for (one, next) in zip(identifiers, identifiers.dropFirst()) where one == next {
      throw .duplicateListing(UUID(number: one))
    }
    let postings = input.documents.reduce(0) { $0 + $1.words.count }
    guard postings < Int(UInt32.max) else { throw .tooLarge(what: "words", limit: Int(UInt32.max), found: postings) }
    guard input.documents.count < TermTable.limit, input.terms.count < TermTable.limit else {
      let found = max(input.documents.count, input.terms.count)
      throw .tooLarge(what: "listings and different words", limit: TermTable.limit, found: found)
    }
  }

  /// The part of the file a listing belongs to, and where on the curve it stands there.
  private static func position(_ reach: Reach) -> (part: Int, curve: UInt64) {
    switch reach {
    case .venue(let place, _):
      return (0, HilbertCurve.position(latitude: place.latitude, longitude: place.longitude))
    case .travels(let coverages):
      let areas = coverages.compactMap { IndexedArea($0) { _ in 0 } }
      // One wide area takes the box of its page with it. Such listings share the last pages, where those whose areas
      // are of the same kinds stand together, so that a search does the same for one after another.
      guard let centre = areas.first?.centre, areas.allSatisfy({ $0.isLocal(to: centre) }) else {
        return (1, .max - areas.prefix(16).reduce(0) { 4 * $0 + UInt64($1.kind) + 1 })
      }
      return (1, HilbertCurve.position(latitude: centre.latitude, longitude: centre.longitude))
    case .remote, .unplaced: return (2, 0)
    }
  }

  /// The services that have several of these listings.
  private static func services(in documents: [IndexBuilder.Document]) -> Set<UInt128> {
    var (met, several): (Set<UInt128>, Set<UInt128>) = ([], [])
    for document in documents where !met.insert(document.service).inserted { several.insert(document.service) }
    return several
  }

  /// The places of one part of the file.
  private static func paged(
    _ documents: [Int], of input: IndexBuilder, _ several: Set<UInt128>
  ) -> [UInt32?] {
    var places: [UInt32?] = []
    places.reserveCapacity(documents.count + IndexFormat.pageSize)
    for start in stride(from: 0, to: documents.count, by: IndexFormat.pageSize) {
      let page = documents[start..<min(start + IndexFormat.pageSize, documents.count)]
      places += page.filter { several.contains(input.documents[$0].service) }.map { UInt32($0) }
      places += page.filter { !several.contains(input.documents[$0].service) }.map { UInt32($0) }
    }
    let short = (IndexFormat.pageSize - places.count % IndexFormat.pageSize) % IndexFormat.pageSize
    return places + [UInt32?](repeating: nil, count: short)
  }
}
