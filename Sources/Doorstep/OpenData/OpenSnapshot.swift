import DirectoryStore
import Feeds
import Foundation
import OpenReferral
import TextAnalysis

/// One state of the directory as open data is filtered: a card for each service that anybody's program may copy.
///
/// Immutable. A list is one walk over the cards, linear in their number (100,000 take some 100 MB and, without a word
/// to search for, a few milliseconds); what is shown of it is then read from the directory.
public struct OpenSnapshot: Sendable {
  /// Beyond so many changed services it is made anew.
  static let mostChanges = 5_000

  let version: DirectoryVersion
  /// By identifier.
  let cards: [OpenCard]
  private let positions: [UUID: Int]

  /// What organisations, links, locations and terms there are, each once, by identifier.
  let organizations: [UUID: [Int]]
  let links: [UUID: Int]
  let locations: [UUID: [Int]]
  let terms: [UUID: TaxonomyTerm]

  private init(version: DirectoryVersion, cards: [OpenCard]) {
    self.version = version
    self.cards = cards.sorted { $0.id < $1.id }
    var (positions, links) = ([UUID: Int](), [UUID: Int]())
    var (organizations, locations) = ([UUID: [Int]](), [UUID: [Int]]())
    var terms: [UUID: TaxonomyTerm] = [:]
    for (position, card) in self.cards.enumerated() {
      positions[card.id] = position
      organizations[card.organization, default: []].append(position)
      for term in card.terms where terms[term.id] == nil { terms[term.id] = term }
      for place in card.places {
        if links[place.link] == nil { links[place.link] = position }
        if locations[place.location]?.last != position { locations[place.location, default: []].append(position) }
      }
    }
    (self.positions, self.links) = (positions, links)
    (self.organizations, self.locations, self.terms) = (organizations, locations, terms)
  }

  /// Reads a whole directory. Linear; some seconds for 100,000 services.
  init(reading reader: DirectoryReader, _ analyzer: Analyzer) throws {
    var cards: [OpenCard] = []
    try reader.forEachBatch { batch in
      cards += batch.services.compactMap(\.service.openView).map { OpenCard($0, analyzer) }
    }
    self.init(version: try reader.version(), cards: cards)
  }

  /// The state of a reader: this one with what has changed since, or read anew where that is much.
  func updated(to reader: DirectoryReader, _ analyzer: Analyzer) throws -> OpenSnapshot {
    let version = try reader.version()
    guard version != self.version else { return self }
    guard try reader.knows(self.version) else { return try OpenSnapshot(reading: reader, analyzer) }
    let changed = try reader.changedServices(since: self.version.generation, atMost: Self.mostChanges + 1)
    guard changed.count <= Self.mostChanges else { return try OpenSnapshot(reading: reader, analyzer) }
    let read = try reader.services(Array(changed)).services.compactMap(\.service.openView)
    return OpenSnapshot(
      version: version, cards: cards.filter { !changed.contains($0.id) } + read.map { OpenCard($0, analyzer) })
  }

  func card(of service: UUID) -> OpenCard? { positions[service].map { cards[$0] } }
}

extension OpenSnapshot {
  /// The positions of the cards that fit, by identifier, or the best first where words were asked for.
  func positions(for query: OpenQuery, _ analyzer: Analyzer) -> [Int] {
    let words = OpenWords.hashes(of: [query.text], analyzer)
    var found: [(position: Int, inName: Int)] = []
    for (position, card) in cards.enumerated() {
      guard words.allSatisfy({ OpenWords.holds(card.words, $0) }), query.admits(card) else { continue }
      found.append((position, words.count { OpenWords.holds(card.nameWords, $0) }))
    }
    if !words.isEmpty { found.sort { ($1.inName, $0.position) < ($0.inName, $1.position) } }
    return found.map(\.position)
  }

  /// Whether words that were asked for, if any, stand in a text's words.
  static func fits(_ asked: [UInt64], _ words: [UInt64]) -> Bool {
    asked.allSatisfy { OpenWords.holds(words, $0) }
  }
}
