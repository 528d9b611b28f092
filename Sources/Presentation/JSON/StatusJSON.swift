import DirectoryStore
import Foundation
import OpenReferral

/// What is in the directory, as JSON.
public struct StatusJSON: Encodable {
  struct SourceJSON: Encodable {
    let source: RecordSource
    let services: Int
    /// ISO 8601.
    let lastImport: String?
    let assuredWithinYear: Int
    let stale: Int
    let held: Int
    let merged: Int
    let waitingDuplicates: Int
    let problems: Int?
    let refused: Int?
  }

  let generation: Int
  let services: Int
  let organizations: Int
  let kinds: [String: Int]
  let statuses: [String: Int]
  /// Of the inactive, those held back by an import.
  let held: Int
  /// Of the inactive, those that another entry stands for.
  let merged: Int
  let placed: Int
  let unplaced: Int
  let assuredByMonth: [String: Int]
  let neverAssured: Int
  let sources: [SourceJSON]

  /// - Parameter today: `yyyy-MM-dd`, to tell what is stale.
  public init(_ summary: DirectorySummary, today: String) {
    generation = summary.generation
    services = summary.services
    organizations = summary.organizations
    kinds = Dictionary(uniqueKeysWithValues: summary.byKind.map { ($0.key.rawValue, $0.value) })
    statuses = Dictionary(uniqueKeysWithValues: summary.byStatus.map { ($0.key.rawValue, $0.value) })
    held = summary.held
    merged = summary.merged
    placed = summary.placed
    unplaced = summary.unplaced
    assuredByMonth = summary.assuredByMonth
    neverAssured = summary.neverAssured
    sources = summary.sources.filter { $0.services > 0 }.map {
      SourceJSON(
        source: $0.source, services: $0.services, lastImport: $0.lastImport?.formatted(.iso8601),
        assuredWithinYear: $0.count(.fresh, today: today), stale: $0.count(.stale, today: today), held: $0.held,
        merged: $0.merged, waitingDuplicates: $0.waitingDuplicates, problems: $0.problems, refused: $0.refused)
    }
  }
}
