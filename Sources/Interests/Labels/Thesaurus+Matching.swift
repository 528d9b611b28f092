import TextAnalysis

extension Thesaurus {
  /// The labels that stand in a text: the longest at each word, none within another, none across the end of a sentence.
  ///
  /// Stop words count for nothing, so that "walking my dog" is the label "walking dog". Linear in the text, because no
  /// label is longer than the longest there is.
  /// - Parameters:
  ///   - text: what was read.
  ///   - words: all its words, as the analyzer gave them.
  public func labels(in text: String, words: [Word]) -> [LabelMatch] {
    guard !concepts.isEmpty else { return [] }
    var matches: [LabelMatch] = []
    for sentence in Sentences.parts(of: words, in: text) {
      let meaningful = sentence.filter { !words[$0].isStopWord }
      var start = 0
      while start < meaningful.count {
        guard let match = labels.longestMatch(meaningful[start...].lazy.map { words[$0].folded }) else {
          start += 1
          continue
        }
        let last = meaningful[start + match.count - 1]
        matches.append(LabelMatch(words: meaningful[start]..<last + 1, meanings: match.meanings))
        start += match.count
      }
    }
    return matches
  }
}
