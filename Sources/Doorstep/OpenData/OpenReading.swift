import DirectoryStore
import Feeds
import Foundation
import OpenReferral
import TextAnalysis

/// Open data out of one state of the directory. Valid only inside the body given to `OpenDirectory.read`.
///
/// Lists call their body once for each thing of the slice, in order, and return how many there are in all.
public struct OpenReading {
  /// How many services are read at a time.
  private static let batch = 500

  let snapshot: OpenSnapshot
  let reader: DirectoryReader
  let analyzer: Analyzer

  // MARK: Services

  /// The services that fit.
  public func services(_ query: OpenQuery, _ slice: OpenSlice, _ body: (Service) throws -> Void) throws -> Int {
    let found = snapshot.positions(for: query, analyzer)
    try forEach(found[slice.range(of: found.count)].map { snapshot.cards[$0].id }, body)
    return found.count
  }

  /// The same without reading them: who they are and when they were changed.
  public func summaries(_ query: OpenQuery, _ slice: OpenSlice, _ body: (OpenSummary) throws -> Void) throws -> Int {
    let found = snapshot.positions(for: query, analyzer)
    for position in found[slice.range(of: found.count)] { try body(OpenSummary(snapshot.cards[position])) }
    return found.count
  }

  /// One service; nil when there is none to see.
  public func service(_ id: UUID) throws -> Service? {
    try reader.services([id]).services.first?.service.openView
  }

  // MARK: Services at locations

  /// The links of services that fit to their places that do.
  public func links(
    _ query: OpenQuery, _ slice: OpenSlice, _ body: (ServiceAtLocation, Service) throws -> Void
  ) throws -> Int {
    let found = snapshot.positions(for: query, analyzer).flatMap { position in
      snapshot.cards[position].places
        .filter { snapshot.links[$0.link] == position && query.admits($0) }.map { (position, $0.link) }
    }
    let shown = Array(found[slice.range(of: found.count)])
    try forEachRun(shown) { service, links in
      for id in links {
        if let link = service.serviceAtLocations.first(where: { $0.id == id }) { try body(link, service) }
      }
    }
    return found.count
  }

  /// One link with its service; nil when there is none to see.
  public func link(_ id: UUID) throws -> (ServiceAtLocation, Service)? {
    guard let position = snapshot.links[id], let service = try service(snapshot.cards[position].id),
      let link = service.serviceAtLocations.first(where: { $0.id == id })
    else { return nil }
    return (link, service)
  }

  // MARK: Organisations and locations

  /// The organisations whose name holds these words and that run a service that fits, each as its first service
  /// describes it, with its services where they are wanted.
  public func organizations(
    _ text: String, _ query: OpenQuery, _ slice: OpenSlice, withServices: Bool,
    _ body: (Organization, [Service]) throws -> Void
  ) throws -> Int {
    let words = OpenWords.hashes(of: [text], analyzer)
    let found = snapshot.organizations.filter { _, positions in
      let cards = positions.lazy.map { snapshot.cards[$0] }
      return cards.first.map { OpenSnapshot.fits(words, $0.organizationWords) } ?? false
        && cards.contains(where: query.admits)
    }.keys.sorted()
    for id in found[slice.range(of: found.count)] {
      if let (organization, services) = try organization(id, withServices: withServices) {
        try body(organization, services)
      }
    }
    return found.count
  }

  /// One organisation; nil when none of its services may be seen.
  public func organization(_ id: UUID, withServices: Bool) throws -> (Organization, [Service])? {
    let positions = snapshot.organizations[id] ?? []
    var services: [Service] = []
    try forEach((withServices ? positions[...] : positions.prefix(1)).map { snapshot.cards[$0].id }) {
      services.append($0)
    }
    guard let first = services.first else { return nil }
    return (first.organization, withServices ? services : [])
  }

  /// The locations there are, each as its first service describes it.
  public func locations(_ slice: OpenSlice, _ body: (Location) throws -> Void) throws -> Int {
    let found = snapshot.locations.keys.sorted()
    for id in found[slice.range(of: found.count)] {
      if let location = try location(id, most: 1)?.location { try body(location) }
    }
    return found.count
  }

  /// One location and who meets there, at most so many; nil when there is none to see.
  public func location(
    _ id: UUID, most: Int = 1_000
  ) throws -> (location: Location, links: [(link: ServiceAtLocation, service: Service)])? {
    var links: [(link: ServiceAtLocation, service: Service)] = []
    try forEach((snapshot.locations[id] ?? []).prefix(most).map { snapshot.cards[$0].id }) { service in
      links += service.serviceAtLocations.filter { $0.location.id == id }.map { ($0, service) }
    }
    guard let location = links.first?.link.location else { return nil }
    return (location, links)
  }

  // MARK: Terms

  /// The terms said of services, by identifier, that fit.
  public func terms(where fits: (TaxonomyTerm) -> Bool, text: String) -> [TaxonomyTerm] {
    let words = OpenWords.hashes(of: [text], analyzer)
    return snapshot.terms.values
      .filter { fits($0) && (words.isEmpty || OpenSnapshot.fits(words, OpenWords.hashes(of: [$0.name], analyzer))) }
      .sorted { $0.id < $1.id }
  }

  /// The names of the vocabularies they are from, each once, in order; nil for terms without one.
  public func taxonomies(text: String) -> [String?] {
    let words = OpenWords.hashes(of: [text], analyzer)
    let names = Set(snapshot.terms.values.map(\.taxonomy))
    return names.filter { words.isEmpty || OpenSnapshot.fits(words, OpenWords.hashes(of: [$0 ?? ""], analyzer)) }
      .sorted { ($0 ?? "") < ($1 ?? "") }
  }

  // MARK: Reading

  /// Reads services in the order given. One that has gone meanwhile or cannot be read is passed over.
  private func forEach(_ ids: [UUID], _ body: (Service) throws -> Void) throws {
    for start in stride(from: 0, to: ids.count, by: Self.batch) {
      let some = Array(ids[start..<min(ids.count, start + Self.batch)])
      let services = try reader.services(some).services.compactMap(\.service.openView)
      let byID = Dictionary(services.map { ($0.id, $0) }) { first, _ in first }
      for id in some { if let service = byID[id] { try body(service) } }
    }
  }

  /// Reads each service once for a run of its links.
  private func forEachRun(_ links: [(position: Int, link: UUID)], _ body: (Service, [UUID]) throws -> Void) throws {
    var ofService: [UUID: [UUID]] = [:]
    var ids: [UUID] = []
    for (position, link) in links {
      let id = snapshot.cards[position].id
      if ofService[id] == nil { ids.append(id) }
      ofService[id, default: []].append(link)
    }
    try forEach(ids) { try body($0, ofService[$0.id] ?? []) }
  }
}
