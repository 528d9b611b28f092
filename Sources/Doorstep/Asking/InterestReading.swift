import Matching
import TextAnalysis

/// The words of an interest on their way to become terms.
struct InterestReading {
  /// A concept that some of the words mean.
  struct Meaning {
    let concept: Int
    /// The words, as places in the interest's.
    let words: Range<Int>
    let certainty: Double
    /// The words as we read them, where one is misspelt.
    let readAs: String?

    /// The person's own words.
    func quote(_ all: [Word], _ text: String) -> String {
      let range = all[words.lowerBound].range.lowerBound..<all[words.upperBound - 1].range.upperBound
      return String(decoding: text.utf8.dropFirst(range.lowerBound).prefix(range.count), as: UTF8.self)
    }
  }

  let words: [Word]
  /// What each unknown word may have been, by its place.
  let candidates: [Int: [SpellingRepairer.Candidate]]
  let meanings: [Meaning]

  /// The words that say what is wanted, as terms: without stop words, and without carrier words unless nothing else
  /// says anything. A misspelt word stands as all that it may have been. No term twice.
  func wordTerms(limit: Int) -> [QueryTerm] {
    let meaningful = words.indices.filter { !words[$0].isStopWord }
    let wanted = meaningful.filter { !StopWords.carriers.contains(words[$0].folded) }
    let taken = wanted.isEmpty && meanings.isEmpty ? meaningful : wanted
    var terms: [QueryTerm] = []
    for term in taken.lazy.flatMap(self.terms) where !terms.contains(where: { $0.stem == term.stem }) {
      guard terms.count < limit else { break }
      terms.append(term)
    }
    return terms
  }

  /// What was read otherwise than it was typed.
  var spellings: [SpellingReading] {
    candidates.sorted { $0.key < $1.key }.compactMap { place, candidates in
      candidates.first.map { SpellingReading(typed: words[place].folded, readAs: $0.folded) }
    }
  }

  private func terms(at place: Int) -> [QueryTerm] {
    let word = words[place]
    let part = meanings.first { $0.words.contains(place) }?.words.lowerBound ?? place
    guard let candidates = candidates[place], !candidates.isEmpty else {
      return [QueryTerm(stem: word.stem, word: word.folded, part: part)]
    }
    return candidates.map {
      QueryTerm(stem: $0.stem, word: word.folded, weight: $0.certainty, part: part, readAs: $0.folded)
    }
  }
}
