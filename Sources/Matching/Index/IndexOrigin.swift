/// What an index was made from. Two indexes of one origin hold the same.
public struct IndexOrigin: Hashable, Sendable {
  /// The directory's generation.
  public let generation: UInt64
  /// A number drawn at random when that generation was committed. It tells apart directories that have reached the same
  /// generation on different ways: another folder's file, or one put back from a backup.
  public let stamp: UInt64
  /// How listings were read: see `IndexRecipe`.
  public let recipe: UInt64

  public init(generation: UInt64, stamp: UInt64, recipe: UInt64 = IndexRecipe.current) {
    self.generation = generation
    self.stamp = stamp
    self.recipe = recipe
  }
}
