/// How much one fetch may take.
public struct FetchLimits: Hashable, Sendable {
  /// Bytes of the answer, after unpacking.
  public var bytes: Int
  /// Bytes of all header lines together.
  public var headerBytes: Int
  /// Until connected, in milliseconds.
  public var connectMilliseconds: Int
  /// From the first step to the last byte of one answer, in milliseconds.
  public var totalMilliseconds: Int
  /// Fewer than 100 bytes a second for this long is too slow, in seconds.
  public var slowSeconds: Int
  /// Redirects followed.
  public var redirects: Int

  public init(
    bytes: Int = 50_000_000, headerBytes: Int = 65_536, connectMilliseconds: Int = 10_000,
    totalMilliseconds: Int = 180_000, slowSeconds: Int = 20, redirects: Int = 5
  ) {
    self.bytes = bytes
    self.headerBytes = headerBytes
    self.connectMilliseconds = connectMilliseconds
    self.totalMilliseconds = totalMilliseconds
    self.slowSeconds = slowSeconds
    self.redirects = redirects
  }
}
