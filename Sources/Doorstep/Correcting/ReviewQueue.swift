import DirectoryStore
import Foundation
import OpenReferral

/// What a steward should look at next: what was corrected and has changed at its source since, what is damaged, and
/// what nobody has checked for long. Holds and doubtful pairs have queues of their own.
public struct ReviewQueue: Sendable {
  /// An entry to look at.
  public struct Item: Hashable, Sendable {
    public var serviceID: UUID
    public var name: String
    /// The key of its source.
    public var source: String
    public var sourceIdentifier: String
    /// The day of its last check, `yyyy-MM-dd`.
    public var assuredDate: String?
    /// Corrections to look at again; empty for one that is merely stale.
    public var overtaken: [Correction]

    init(_ stored: StoredService, overtaken: [Correction] = []) {
      serviceID = stored.service.id
      name = stored.service.name
      source = stored.source.key
      sourceIdentifier = stored.sourceIdentifier
      assuredDate = stored.service.assuredDate
      self.overtaken = overtaken
    }
  }

  /// Entries with a correction that their source has since contradicted, by id.
  public internal(set) var overtaken: [Item] = []
  /// Records that are withheld because they do not read back as written.
  public internal(set) var damaged: [DamagedRecord] = []
  /// Shown entries last checked longer ago than `Freshness.staleMonths`, the longest ago first.
  public internal(set) var stale: [Item] = []
  /// How many shown entries nobody has said that they checked.
  public internal(set) var neverChecked = 0
  /// How many corrections there are, looked at again or not.
  public internal(set) var corrections = 0

  /// Reads through a directory. Linear in it; holds what is found.
  ///
  /// - Parameters:
  ///   - source: the key of the only source to look at; nil for all. Damage is always told.
  ///   - today: `yyyy-MM-dd`.
  /// - Throws: `DirectoryStoreError` when the file cannot be read.
  public init(of database: DirectoryDatabase, source: String? = nil, today: String) throws {
    try database.reading { reader in
      try reader.forEachBatch { batch in
        damaged += batch.damaged
        for stored in batch.services where source.map({ $0 == stored.source.key }) ?? true { take(stored, today) }
      }
    }
    stale.sort { ($0.assuredDate ?? "", $0.serviceID) < ($1.assuredDate ?? "", $1.serviceID) }
  }

  /// Whether there is nothing to do.
  public var isEmpty: Bool { overtaken.isEmpty && damaged.isEmpty && stale.isEmpty }

  private mutating func take(_ stored: StoredService, _ today: String) {
    corrections += stored.corrections.count
    let changed = stored.corrections.filter(\.isOvertaken)
    let item = Item(stored, overtaken: changed)
    if !changed.isEmpty { overtaken.append(item) }
    guard stored.service.status.isShown else { return }
    switch Freshness(checked: stored.service.assuredDate, today: today) {
    case .stale: stale.append(item)
    case .unknown: neverChecked += 1
    case .fresh, .ageing: break
    }
  }
}
