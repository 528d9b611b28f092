import Foundation
import GRDB
import OpenReferral

/// Puts services together from their rows, and proves each against its checksum.
struct ServiceReader {
  private let tables: ServiceTables
  private let sources: [String: RecordSource]
  private let organizations: [Int64: Organization]
  private let lists: ServiceLists
  private let personTags: [UUID: [InterestTag]]
  private let sourceTags: [String: [InterestTag]]

  /// Reads everything but the services themselves.
  init(_ tables: ServiceTables) throws {
    self.tables = tables
    sources = try tables.sources()
    organizations = try tables.organizations()
    lists = try ServiceLists(tables)
    personTags = try tables.personTags()
    sourceTags = try tables.sourceTags()
  }

  /// Linear in the number of rows, and a sort of the services.
  func read() throws -> StoredServices {
    var all = StoredServices(
      services: [], damaged: [], generation: try DirectoryDatabase.generation(in: tables.database))
    try tables.forEachService { row in
      if let service = try? service(from: row) {
        all.services.append(service)
      } else {
        all.damaged.append(DamagedRecord(row))
      }
    }
    all.services.sort { $0.service.id < $1.service.id }
    try CorrectionTable(database: tables.database).apply(to: &all.services, of: tables.selection)
    return all
  }

  /// The row numbers of the services that must be withheld. Linear in the number of rows.
  func damagedRows() throws -> [Int64] {
    var rows: [Int64] = []
    try tables.forEachService { row in
      if (try? service(from: row)) == nil { rows.append(try row.decode(Int64.self, atIndex: 0)) }
    }
    return rows
  }

  /// Throws for anything that is not exactly what was written.
  private func service(from row: Row) throws -> StoredService {
    var columns = ColumnReader(row)
    let number: Int64 = try columns.next()
    let id: UUID = try columns.next()
    let (key, identifier): (String, String) = (try columns.next(), try columns.next())
    let checksum: Data = try columns.next()
    let (first, last, changed): (Int, Int, Int) = (try columns.next(), try columns.next(), try columns.next())
    let isHeld: Bool = try columns.next()
    let shown: UUID? = try columns.next()
    guard let source = sources[key], let organization = organizations[try columns.next()] else {
      throw UnreadableColumn()
    }
    var service = try Service(id: id, organization: organization, from: &columns)
    try lists.fill(&service, row: number)
    guard try ServiceRows(service).checksum(id: id, source: key, sourceIdentifier: identifier) == checksum else {
      throw UnreadableColumn()
    }
    return StoredService(
      service: service, source: source, sourceIdentifier: identifier, isHeld: isHeld, mergedInto: shown,
      tags: tags(of: id, from: key),
      firstSeenGeneration: first, lastSeenGeneration: last, changedGeneration: changed)
  }

  /// A person's decision on a concept stands in place of the source's.
  private func tags(of service: UUID, from source: String) -> [InterestTag] {
    let own = personTags[service] ?? []
    let decided = Set(own.map(\.concept))
    return (sourceTags[source] ?? []).filter { !decided.contains($0.concept) } + own
  }
}

extension DamagedRecord {
  /// Names what can still be read of a row of `forEachService`.
  fileprivate init(_ row: Row) {
    serviceID = try? row.decode(UUID.self, atIndex: 1)
    sourceKey = try? row.decode(String.self, atIndex: 2)
    sourceIdentifier = try? row.decode(String.self, atIndex: 3)
  }
}
