import Interests
import Matching
import TextAnalysis

/// Finds what a word was meant to be that neither a listing nor a label knows.
///
/// The guard matters more than the method: repairing against the directory's words alone, without the labels, lost .10
/// nDCG@10 on misspelt queries (../shared/design/relevance.md section 5, which the numbers here are from).
struct SpellingRepairer {
  /// A word it may have been.
  struct Candidate: Hashable {
    /// A word of a label; for a word that only listings hold, its stem.
    let folded: String
    let stem: String
    /// How far it is trusted, as a weight.
    let certainty: Double
  }

  /// Shorter words are too close to too many others.
  private static let leastLetters = 4
  private static let soundCertainty = 0.9
  /// Ours: as sure as one edit.
  private static let beginningCertainty = 0.8
  private static let soundsKept = 2
  private static let spellingsKept = 3

  private let analyzer: Analyzer
  private let thesaurus: Thesaurus
  private let dictionary: any TermDictionary

  init(analyzer: Analyzer, thesaurus: Thesaurus, dictionary: any TermDictionary) {
    self.analyzer = analyzer
    self.thesaurus = thesaurus
    self.dictionary = dictionary
  }

  /// Whether a word may be misspelt: long enough to say, and known to no listing and no label.
  func isDoubtful(_ word: Word) -> Bool {
    word.folded.utf8.count >= Self.leastLetters && !word.isStopWord
      && dictionary.listings(containing: word.stem) == 0 && !thesaurus.knows(word.folded)
  }

  /// What a doubtful word may have been, best first: what sounds the same, else the one name that it is the beginning
  /// of, else what is spelt most alike. Empty for one that is not of the letters a to z, and one that is like none.
  ///
  /// Time O(words of the directory and the labels).
  func candidates(for word: Word) -> [Candidate] {
    guard var search = SpellingSearch(for: word) else { return [] }
    for var label in thesaurus.labelWords { label.withUTF8 { search.consider($0, asWord: true) } }
    dictionary.forEachTerm { search.consider($0, asWord: false) }
    let sounds = ranked(search.sounds)
    if !sounds.isEmpty { return candidates(sounds.prefix(Self.soundsKept), Self.soundCertainty) }
    if let name = thesaurus.onlyName(beginningWith: word.folded), let stem = analyzer.words(in: name).first?.stem {
      return [Candidate(folded: name, stem: stem, certainty: Self.beginningCertainty)]
    }
    return candidates(ranked(search.spellings).prefix(Self.spellingsKept), search.distance == 1 ? 0.8 : 0.6)
  }

  /// Whether a doubtful word is a slip of a stop word: "witg" is "with", not "wit". The first letter must be right.
  func isSlipOfStopWord(_ word: Word) -> Bool {
    let typed = Array(word.folded.utf8)
    return StopWords.all.contains { stop in
      stop.utf8.count >= Self.leastLetters && stop.utf8.first == typed.first
        && EditDistance.optimalStringAlignment(typed, Array(stop.utf8), atMost: 1) != nil
    }
  }

  /// One of each stem, those in most listings first; a word of a label before the bare stem.
  private func ranked(_ found: [SpellingSearch.Found]) -> [(folded: String, stem: String)] {
    var seen: Set<String> = []
    return found.map { found in
      let stem = found.isWord ? analyzer.words(in: found.text).first?.stem ?? found.text : found.text
      return (found: found, stem: stem, listings: dictionary.listings(containing: stem))
    }.sorted { one, other in
      if one.listings != other.listings { return one.listings > other.listings }
      if one.found.isWord != other.found.isWord { return one.found.isWord }
      return one.found.text < other.found.text
    }.filter { seen.insert($0.stem).inserted }.map { ($0.found.text, $0.stem) }
  }

  private func candidates(
    _ words: some Sequence<(folded: String, stem: String)>, _ certainty: Double
  ) -> [Candidate] {
    words.map { Candidate(folded: $0.folded, stem: $0.stem, certainty: certainty) }
  }
}
