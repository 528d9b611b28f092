/// How a program turns a listing into what an index holds of it. An index made by another recipe answers wrongly, so it
/// is not used.
public enum IndexRecipe {
  /// To be raised with every change of the words, weights or facts read from a listing. `IndexRecipeTests` compares
  /// a file with the one recorded for this number, and so notices when that has been forgotten.
  public static let current: UInt64 = 4
}
