import Feeds
import OpenReferral

/// How an import is to be done.
public struct ImportOptions: Sendable {
  /// Which column is which, for headers that cannot be recognised.
  public var mapping: ColumnMapping?
  /// Kind of the records that do not say.
  public var defaultKind: ListingKind?
  /// Count everything, change nothing.
  public var isDryRun: Bool
  /// Let the import remove more than `ImportRefusal.greatestRemovedShare` of what the source had.
  public var allowsManyRemovals: Bool
  /// Whether the record was erased, and must not come back. Usually none was.
  public var isErased: ErasureQuestion = { _, _ in false }

  public init(
    mapping: ColumnMapping? = nil, defaultKind: ListingKind? = nil, isDryRun: Bool = false,
    allowsManyRemovals: Bool = false
  ) {
    self.mapping = mapping
    self.defaultKind = defaultKind
    self.isDryRun = isDryRun
    self.allowsManyRemovals = allowsManyRemovals
  }
}
