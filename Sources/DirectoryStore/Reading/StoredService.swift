import Foundation
import OpenReferral

/// A service as the directory gives it out: as its source wrote it, with what people put right and what other sources
/// of the same thing add, and with its history.
public struct StoredService: Hashable, Sendable {
  /// As written, then corrected (`corrections`), then with its gaps filled (`filled`). While it `isHeld` or is merged
  /// into another its status reads `inactive`: so nothing that asks the status can show it.
  public var service: Service
  public var source: RecordSource
  /// The source's identifier of the record.
  public var sourceIdentifier: String
  /// True while it waits for a person's decision, or was kept out by one (see `Hold`).
  public var isHeld: Bool
  /// The service that is shown for it, when both are the same (see `Duplicate`).
  public var mergedInto: UUID?
  /// What fills its gaps from other records of the same thing, field by field. Empty for most.
  public var filled: [FilledField] = []
  /// What people put right in it. Empty for most.
  public var corrections: [Correction] = []
  /// What people said it is about beside its text: its source's tags first, then their decisions on it. Of a concept
  /// that a person decided on, only that decision stands here.
  public var tags: [InterestTag]
  /// The generation that added it.
  public var firstSeenGeneration: Int
  /// The last generation whose import still had it. Imports that changed nothing made no generation.
  public var lastSeenGeneration: Int
  /// The last generation that changed it or the facts of its source.
  public var changedGeneration: Int
}
