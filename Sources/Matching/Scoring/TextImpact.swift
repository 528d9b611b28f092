import Foundation

/// The weight of one term in one listing, as the index will store it: a whole number from 1 to 255.
///
/// `round(255 (1 - (1 - B)(1 - X)))`, clamped: the term is meant if the text means it or a label does. B is BM25's
/// saturation (`TextSaturation`) over running text; X is `l / (l + 0.5)` over labels, whose length says nothing. The
/// 0.5 is the value of the judged-query study (../shared/design/relevance.md section 5). There B and 2 X were added;
/// here they are joined so that a directory without labels is not pushed below nearness.
enum TextImpact {
  static let labelSaturation = 0.5
  /// From here on a listing is about a term rather than mentioning it: the impact of a label of two words, `255 x 1 /
  /// 1.5`. A name reaches it with one more mention, running text of average length with two, never with one.
  static let strong = 170

  /// - Parameters:
  ///   - frequency: weighted occurrences in text and labels, at least one of them above 0; or an impact, which is
  ///     returned as it is.
  ///   - length: the listing's text, in weighted words.
  ///   - averageLength: mean of `length` over all listings; above 0.
  ///   - saturation: of B.
  static func impact(
    of frequency: ListingTerms.Frequency, length: Double, averageLength: Double,
    saturation: TextSaturation = .published
  ) -> Int {
    if let impact = frequency.impact { return impact }
    let text = saturation.value(of: frequency.text, length: length, averageLength: averageLength)
    let labels = frequency.labels / (frequency.labels + labelSaturation)
    return min(max(Int((255 * (1 - (1 - text) * (1 - labels))).rounded()), 1), 255)
  }

  /// How telling a term is: `ln(1 + (N - df + 0.5) / (df + 0.5))`, always above 0.
  static func inverseDocumentFrequency(listings: Int, containing: Int) -> Double {
    log(1 + (Double(listings - containing) + 0.5) / (Double(containing) + 0.5))
  }

  /// The greatest value `sum of weight x impact` can take: 255 times the fixed-point one of query weights.
  static let scale = 255.0 * 65535.0
}
