/// Which state of which directory: what is made from a directory can tell by it whether the directory has moved on.
public struct DirectoryVersion: Hashable, Sendable {
  /// How many imports have changed the directory; 0 for a new one.
  public var generation: Int
  /// A number drawn at random when that generation was committed. Two files may both be at generation 7; if they got
  /// there on different ways, their stamps differ.
  public var stamp: UInt64

  public init(generation: Int, stamp: UInt64) {
    self.generation = generation
    self.stamp = stamp
  }
}
