/// How much a further occurrence of a word still says, and how much a long text takes from it: BM25's saturation
/// (Robertson and Zaragoza 2009), `t / (t + k1 (1 - b + b length / average))`.
public struct TextSaturation: Hashable, Sendable {
  /// How late repetition stops to count; 0: at once.
  public let k1: Double
  /// How far length counts, 0 to 1.
  public let b: Double

  /// k1 = 0.9, b = 0.5: the values of the judged-query study (../shared/design/relevance.md section 5).
  public static let published = TextSaturation(k1: 0.9, b: 0.5)

  public init(k1: Double, b: Double) { (self.k1, self.b) = (k1, b) }

  /// From 0 for no occurrence up to 1. Lengths are in weighted words, the average above 0.
  func value(of occurrences: Double, length: Double, averageLength: Double) -> Double {
    occurrences / (occurrences + k1 * (1 - b + b * length / averageLength))
  }
}
