/// Why text cannot be analysed on this machine.
public enum AnalyzerError: Error, Hashable, Sendable {
  /// ICU gave no word rules; its error code.
  case noWordRules(icuError: Int32)
  /// Snowball has no English stemmer.
  case noStemmer
}

extension AnalyzerError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .noWordRules(let icuError):
      "Expected ICU's word rules for en_GB, found ICU error \(icuError). Install libicu and its data again."
    case .noStemmer:
      "Expected the English stemmer of Snowball, found none. Install libstemmer again."
    }
  }
}
