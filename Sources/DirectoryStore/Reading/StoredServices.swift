/// Services read in one go, all of the same generation.
public struct StoredServices: Hashable, Sendable {
  /// In the order of their ids, byte by byte.
  public var services: [StoredService]
  /// Records that are withheld because the file no longer holds what was written. Say so wherever the services go.
  public var damaged: [DamagedRecord]
  public var generation: Int
}
