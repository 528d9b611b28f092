import Synchronization

/// Says which words a text is made of. The same analyzer reads listings and queries, so the same words meet.
///
/// Words end where Unicode says (Standard Annex 29, by ICU; Chinese, Japanese and Thai by ICU's dictionaries), and also
/// at a full stop, colon or underscore between letters ("end.Next"), except in initials ("B.S.L." gives "bsl").
/// Holds ICU and Snowball handles behind one lock, taken once a text: share one analyzer between tasks.
public final class Analyzer: Sendable {
  private let tools: Mutex<AnalyzerTools>

  /// Throws when ICU's word rules or the English stemmer cannot be opened.
  public init() throws(AnalyzerError) {
    tools = Mutex(AnalyzerTools(breaker: try WordBreaker(), stemmer: try Stemmer()))
  }

  /// The words of a text in their order, stop words included and marked. Empty for text without letters or digits.
  /// Linear time on any input. Reads the first 2 GiB; check `TextLimits` before.
  public func words(in text: String) -> [Word] {
    var text = text
    return tools.withLock { tools in text.withUTF8 { tools.words(in: $0) } }
  }

  /// The words of a query that say what is wanted: without stop words, and without carrier words ("looking for
  /// someone to help with knitting") unless those are all there is. Empty when there are only stop words.
  public func queryWords(in text: String) -> [Word] {
    let meaningful = words(in: text).filter { !$0.isStopWord }
    let wanted = meaningful.filter { !StopWords.carriers.contains($0.folded) }
    return wanted.isEmpty ? meaningful : wanted
  }
}
