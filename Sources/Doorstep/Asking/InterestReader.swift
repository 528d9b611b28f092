import Interests
import Matching
import OpenReferral
import TextAnalysis

/// Reads one interest, a few words or a whole sentence: what its words are, and what they mean.
struct InterestReader {
  /// Most words taken from one interest, and most concepts; the first ones count. Together with what lies beside the
  /// concepts they are as many terms as the engine takes.
  static let maximumWords = 16
  static let maximumConcepts = 8

  private let analyzer: Analyzer
  private let thesaurus: Thesaurus
  private let repairer: SpellingRepairer?
  private let usesWords: Bool

  init(analyzer: Analyzer, thesaurus: Thesaurus, repairer: SpellingRepairer?, usesWords: Bool) {
    self.analyzer = analyzer
    self.thesaurus = thesaurus
    self.repairer = repairer
    self.usesWords = usesWords
  }

  /// The interest as terms; without any when it says nothing to look for.
  func read(_ text: String) -> ParsedInterest {
    var words = analyzer.words(in: text)
    let candidates = repair(&words)
    let meanings = meanings(of: words, in: text, candidates: candidates)
    let reading = InterestReading(words: words, candidates: candidates, meanings: meanings)
    let conceptTerms = meanings.prefix(Self.maximumConcepts).flatMap { self.terms(of: $0, words: words, text: text) }
    let wordTerms = usesWords || conceptTerms.isEmpty ? reading.wordTerms(limit: Self.maximumWords) : []
    return ParsedInterest(
      text: PlainText.cleaned(text) ?? "", terms: wordTerms + conceptTerms,
      concepts: meanings.map { meaning in
        AskedConcept(
          concept: meaning.concept, label: thesaurus.concepts[meaning.concept].label,
          words: meaning.quote(words, text), certainty: meaning.certainty)
      },
      readings: reading.spellings)
  }

  /// What misspelt words may have been, by their places. Slips of stop words become those.
  private func repair(_ words: inout [Word]) -> [Int: [SpellingRepairer.Candidate]] {
    guard let repairer else { return [:] }
    var candidates: [Int: [SpellingRepairer.Candidate]] = [:]
    for place in words.indices where repairer.isDoubtful(words[place]) {
      if repairer.isSlipOfStopWord(words[place]) {
        words[place] = words[place].asStopWord()
      } else if !StopWords.carriers.contains(words[place].folded) {
        candidates[place] = repairer.candidates(for: words[place])
      }
    }
    return candidates
  }

  /// The concepts that labels in the text mean, each once, as typed and with misspelt words read as each of what they
  /// may have been.
  private func meanings(
    of words: [Word], in text: String, candidates: [Int: [SpellingRepairer.Candidate]]
  ) -> [InterestReading.Meaning] {
    guard thesaurus.weights.concept > 0 else { return [] }
    var found: [InterestReading.Meaning] = []
    for reading in 0..<max(candidates.values.map(\.count).max() ?? 1, 1) {
      let chosen = candidates.compactMapValues { $0.isEmpty ? nil : $0[min(reading, $0.count - 1)] }
      let read = words.enumerated().map { place, word in
        chosen[place].map { word.read(as: $0.folded, stem: $0.stem) } ?? word
      }
      for match in thesaurus.labels(in: text, words: read) {
        let trust = match.words.compactMap { chosen[$0]?.certainty }.min() ?? 1
        for meaning in match.meanings where !found.contains(where: { $0.concept == meaning.concept }) {
          let certainty = trust * (meaning.isSuggested ? thesaurus.weights.suggested : 1)
          guard certainty > 0 else { continue }
          let readAs =
            match.words.contains { chosen[$0] != nil } ? read[match.words].map(\.folded).joined(separator: " ") : nil
          found.append(
            InterestReading.Meaning(concept: meaning.concept, words: match.words, certainty: certainty, readAs: readAs))
        }
      }
    }
    return found
  }

  private func terms(of meaning: InterestReading.Meaning, words: [Word], text: String) -> [QueryTerm] {
    let id = thesaurus.concepts[meaning.concept].id
    let weight = thesaurus.weights.concept * meaning.certainty
    let quote = meaning.quote(words, text)
    let part = meaning.words.lowerBound
    return [
      QueryTerm(
        stem: ConceptKey.strong(id), word: quote, weight: weight,
        role: .concept(meaning.concept, certainty: meaning.certainty), part: part, readAs: meaning.readAs),
      QueryTerm(
        stem: ConceptKey.weak(id), word: quote, weight: weight, role: .beside(meaning.concept), part: part,
        readAs: meaning.readAs),
    ]
  }
}
