import Interests
import Matching
import TextAnalysis

/// What an index is built with and a question is read with: words, and what they mean.
struct Lexicon: Sendable {
  let analyzer: Analyzer
  let thesaurus: Thesaurus

  /// Without a thesaurus words mean themselves.
  init(_ analyzer: Analyzer, _ thesaurus: Thesaurus?) {
    self.analyzer = analyzer
    self.thesaurus = thesaurus ?? Thesaurus(analyzer: analyzer)
  }

  /// Tells an index built by this program with this thesaurus from any other (`IndexOrigin`).
  var recipe: UInt64 { IndexRecipe.current ^ thesaurus.fingerprint }
}
