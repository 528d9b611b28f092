/// Ages from outside.
enum AgeText {
  /// The oldest age taken.
  static let oldest = 120

  /// Whole years, 0 to 120.
  static func read(_ text: String) -> Reading<Int> { NumberText.whole(text).map(read) ?? bad }

  static func read(_ years: Int) -> Reading<Int> { (0...oldest).contains(years) ? .good(years) : bad }

  private static var bad: Reading<Int> {
    .bad(expected: "an age in whole years from 0 to \(oldest)", remedy: "Write the number alone, or leave it empty.")
  }
}
