import OpenReferral

/// What a directory holds, counted. Services of every status count; checksums are not verified here.
public struct DirectorySummary: Hashable, Sendable {
  public var generation: Int
  public var services: Int
  /// Distinct organization ids.
  public var organizations: Int
  /// Kinds with no service are left out; so below.
  public var byKind: [ListingKind: Int]
  /// What is held or merged into another counts as inactive.
  public var byStatus: [ServiceStatus: Int]
  /// Services that are kept and not shown, until a person decides or because one did (see `Hold`).
  public var held: Int
  /// Services that are not shown because another stands for them (see `Duplicate`).
  public var merged: Int
  /// By key.
  public var sources: [SourceSummary]
  /// Services by the month they were last assured, `yyyy-MM`.
  public var assuredByMonth: [String: Int]
  /// Services that nobody has assured.
  public var neverAssured: Int
  /// Services that carry the facts of a micro-provider or personal assistant.
  public var providers: Int
  /// Services with a location that has coordinates, or an area that is known.
  public var placed: Int
  /// The others: remote ones, and those whose place could not be found.
  public var unplaced: Int { services - placed }
}
