import Foundation
import Geography
import Matching
import OpenReferral

/// One line of the peer benchmark's listings: id, kind, latitude, longitude, name, description, tags and more.
struct PeerListing {
  private static let organization = Organization(id: identifier(of: 0), name: "Benchmark")
  private static let source = RecordSource(key: "benchmark", name: "Benchmark", isIllustrative: true)

  let listing: Listing
  /// Its words by the benchmark's rules: runs of ASCII letters and digits, lower-cased, those of the name twice.
  let terms: ListingTerms

  init(line: TabSeparatedLine) throws {
    let id = Self.identifier(of: try line.integer(0))
    let kind = ListingKind(peerName: line.text(1))
    listing = Listing(
      id: id, service: Service(id: id, name: line.text(4), organization: Self.organization, kind: kind),
      location: nil, reach: .venue(try line.coordinate(2, 3), .point), source: Self.source)
    var terms = ListingTerms()
    terms.add(text: Self.tokens(line[4]), weight: 2)
    terms.add(text: Self.tokens(line[5]), weight: 1)
    terms.add(text: Self.tokens(line[6]), weight: 1)
    self.terms = terms
  }

  /// A number as an identifier that orders as numbers do, so that ties stand by the smaller one.
  static func identifier(of number: Int) -> UUID {
    UUID(uuid: withUnsafeBytes(of: UInt128(number).bigEndian) { $0.loadUnaligned(as: uuid_t.self) })
  }

  /// The number that an identifier was made of.
  static func number(of identifier: UUID) -> Int {
    withUnsafeBytes(of: identifier.uuid) { Int(UInt128(bigEndian: $0.loadUnaligned(as: UInt128.self))) }
  }

  private static func tokens(_ text: Substring.UTF8View) -> [String] {
    text.split { !($0.isPeerLetter || (0x30...0x39).contains($0)) }.map { Substring($0).lowercased() }
  }
}

extension UInt8 {
  fileprivate var isPeerLetter: Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20) }
}
