import Geography
import Interests
import Matching
import OpenReferral
import Places
import TextAnalysis

/// Understands one free sentence: where, what for, what it must be and what it must not.
///
/// No model and no network: a fixed table of phrases, read once from left to right. Time linear in the text's length.
/// Where a phrase could mean two things, its words stay words. It invents none: whatever it gives stands in the text.
struct SentenceReader {
  let analyzer: Analyzer
  /// Knows places; without it none is understood.
  let gazetteer: Gazetteer?
  private let wishes: WishReader

  /// - Parameter thesaurus: its labels say which words around an "and" are one thing.
  init(analyzer: Analyzer, gazetteer: Gazetteer?, thesaurus: Thesaurus) {
    self.analyzer = analyzer
    self.gazetteer = gazetteer
    wishes = WishReader(
      isOneThing: { text in
        if OneThing.contains(text) { return true }
        let words = analyzer.words(in: text)
        return words.contains { $0.folded == "and" }
          && thesaurus.labels(in: text, words: words).contains { $0.words == words.indices }
      },
      labels: { text in thesaurus.labels(in: text, words: analyzer.words(in: text)).map(\.words) })
  }

  /// What a text says.
  func read(_ text: String) -> SentenceReading {
    let tokens = SentenceToken.tokens(of: text, analyzer: analyzer)
    let reading = read(Sentence(text, tokens), insists: true)
    // "Polish-speaking" and nothing else: there is no wish to narrow down, so the words are the wish.
    guard reading.wishes.isEmpty, reading.findings.contains(where: \.isFact) else { return reading }
    return read(Sentence(text, tokens), insists: false)
  }

  private func read(_ sentence: Sentence, insists: Bool) -> SentenceReading {
    var sentence = sentence
    var exclusions: [[String]] = []
    for found in gazetteer.map({ PlaceReader(gazetteer: $0).places(in: sentence) }) ?? [] { note(found, &sentence) }
    let scene = SentenceScene(of: sentence)
    for token in sentence.tokens.indices where !sentence.isRead[token] {
      if readAge(at: token, &sentence) { continue }
      if let (match, _) = Needs.phrases.match(sentence, at: token) {
        sentence.keep(match.tokens)
      } else if let (match, mustHave) = MustHave.phrases.match(sentence, at: token),
        insists || !mustHave.isFact, let meaning = scene.meaning(of: mustHave, match, in: sentence)
      {
        note(meaning, match, &sentence)
      } else if let found = NegationReader().find(in: sentence, at: token) {
        exclusions += note(found, &sentence)
      }
    }
    return SentenceReading(
      wishes: wishes.wishes(in: sentence), findings: sentence.findings, exclusions: exclusions)
  }

  private func note(_ found: PlaceReader.Found, _ sentence: inout Sentence) {
    if let radius = found.radius {
      sentence.add(Understanding(words: sentence.words(found.tokens), meaning: .radius(radius)))
    }
    sentence.note(found.place.map { .place($0) }, found.tokens)
  }

  /// "my mum (82)", "poor balance, 81": a number by itself, a small one only after a person.
  private func readAge(at token: Int, _ sentence: inout Sentence) -> Bool {
    guard token > 0, sentence.startsClause(token), sentence.isBorder(before: token + 1),
      let years = sentence.key(token).flatMap(WordClass.number), (1...120).contains(years)
    else { return false }
    let before = sentence.tokens[token - 1]
    let isAdult = (18...110).contains(years) && !sentence.tokens[token].opensBracket
    guard
      isAdult || WordClass.person.contains(before.key) || sentence.tokens[token].opensBracket && before.isCapitalised
    else { return false }
    sentence.note(.age(years), token..<token + 1)
    return true
  }

  private func note(_ meaning: SentenceScene.Meaning, _ match: PhrasePattern.Match, _ sentence: inout Sentence) {
    switch meaning {
    case .words: sentence.keep(match.tokens)
    case .nothing: sentence.note(nil, match.tokens, taking: match.taken)
    case .understood(let meaning): sentence.note(meaning, match.tokens, taking: match.taken)
    }
  }

  /// Notes what is said no to; gives the stems of each thing. No groups at all is a kind that will not do.
  private func note(_ found: NegationReader.Found, _ sentence: inout Sentence) -> [[String]] {
    sentence.note(.excluded, found.tokens)
    return found.things.map { thing in
      sentence.tokens[thing].filter { !$0.isStopWord }.map(\.stem)
    }
  }
}

extension Understanding {
  /// Whether it is something a listing must state.
  fileprivate var isFact: Bool { if case .fact = meaning { true } else { false } }
}

extension MustHave {
  fileprivate var isFact: Bool {
    switch self {
    case .language, .fact, .providerFact, .hoist: true
    default: false
    }
  }
}
