import DirectoryStore
import OpenReferral

/// A web page that entries of the directory name, as theirs or as their organisation's.
public struct LinkedPage: Hashable, Sendable {
  public let address: String
  /// Who names it, by identifier.
  public internal(set) var entries: [ReviewQueue.Item]

  /// Every page that shown entries name, each once: those whose entries were never checked, or longest ago, first.
  /// Nothing that is hidden, and nothing of people who work from home. Linear in the directory.
  ///
  /// - Parameter source: the key of the only source to look at; nil for all.
  /// - Throws: `DirectoryStoreError` when the file cannot be read.
  public static func all(of database: DirectoryDatabase, source: String? = nil) throws -> [LinkedPage] {
    var pages: [String: LinkedPage] = [:]
    try database.reading { reader in
      try reader.forEachBatch { batch in
        for stored in batch.services where source.map({ $0 == stored.source.key }) ?? true {
          for address in addresses(of: stored.service) {
            pages[address, default: LinkedPage(address: address, entries: [])].entries.append(ReviewQueue.Item(stored))
          }
        }
      }
    }
    return pages.values.sorted { ($0.lastChecked, $0.address) < ($1.lastChecked, $1.address) }
  }

  private static func addresses(of service: Service) -> Set<String> {
    guard service.status.isShown, !service.hidesPlace else { return [] }
    return Set([service.url, service.organization.website].compactMap(\.self).filter { !$0.isEmpty })
  }

  /// The day of the oldest check of who names it; empty where one was never checked.
  private var lastChecked: String { entries.map { $0.assuredDate ?? "" }.min() ?? "" }
}
