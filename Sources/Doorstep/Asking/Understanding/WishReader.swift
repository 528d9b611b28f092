/// Cuts what is left of a sentence, once the rest is understood, into what the person wishes for.
struct WishReader {
  /// Whether words joined by "and" are one thing. Given folded, parted by single spaces.
  let isOneThing: @Sendable (String) -> Bool
  /// Where labels stand among words: first and last of each, as places. Given folded, parted by single spaces.
  let labels: @Sendable (String) -> [Range<Int>]

  /// A stretch of a sentence that is one wish: its words, with holes where others were understood.
  private typealias Piece = [Int]

  /// The wishes, each as the person's own words in their order. Empty when nothing is left to wish for.
  func wishes(in sentence: Sentence) -> [String] {
    let pieces = pieces(of: sentence)
    return pieces.filter { says(something: $0, in: sentence) }.map { text(of: $0, in: sentence) }
  }

  // MARK: Cutting

  private func pieces(of sentence: Sentence) -> [Piece] {
    clauses(of: sentence).flatMap { wishes(in: $0, of: sentence) }.map { trimmed($0, in: sentence) }
      .filter { !$0.isEmpty }
  }

  /// The words of each clause that are not taken.
  private func clauses(of sentence: Sentence) -> [Piece] {
    var clauses: [Piece] = []
    for token in sentence.tokens.indices {
      if sentence.startsClause(token) || clauses.isEmpty { clauses.append([]) }
      if !sentence.isTaken[token] { clauses[clauses.count - 1].append(token) }
    }
    return clauses.filter { !$0.isEmpty }
  }

  /// A clause cut at "and", "or" and "&" where both sides say something of their own, and at every "but".
  private func wishes(in clause: Piece, of sentence: Sentence) -> [Piece] {
    var wishes: [Piece] = []
    var current: Piece = []
    var currentSays = false
    for (joint, part) in parts(of: clause, in: sentence) {
      let partSays = says(something: part.words, in: sentence)
      let isNew =
        joint == "but" || currentSays && partSays && !isOne(current[...], joint, part.words[...], in: sentence)
      if isNew {
        wishes.append(current)
        (current, currentSays) = (part.words, partSays)
      } else {
        current += part.joint + part.words
        currentSays = currentSays || partSays
      }
    }
    return wishes + [current]
  }

  /// A clause cut at every joint: which it is, its own token if it has one, and the words after it.
  private func parts(of clause: Piece, in sentence: Sentence) -> [(joint: String, part: (joint: Piece, words: Piece))] {
    var parts: [(joint: String, part: (joint: Piece, words: Piece))] = [("", ([], []))]
    for place in clause {
      let token = sentence.tokens[place]
      if ["and", "or", "but", "plus"].contains(token.key) {
        parts.append((token.key, ([place], [])))
      } else {
        if token.breakBefore == .joint { parts.append(("and", ([], []))) }
        parts[parts.count - 1].part.words.append(place)
      }
    }
    return parts
  }

  private func isOne(_ left: ArraySlice<Int>, _ joint: String, _ right: ArraySlice<Int>, in sentence: Sentence) -> Bool
  {
    let (lefts, rights) = (left.suffix(2).map { sentence.tokens[$0] }, right.prefix(2).map { sentence.tokens[$0] })
    guard let last = lefts.last, let first = rights.first else { return true }
    if sentence.isCased, last.isCapitalised, first.isCapitalised { return true }
    if OneThing.isState(first.key), right.count == 1 || OneThing.isState(last.key) { return true }
    if tellsOn(rights.map(\.key)) { return true }
    for count in 1...lefts.count {
      for other in 1...rights.count {
        let words = [lefts.suffix(count), rights.prefix(other)].map { $0.map(\.key).joined(separator: " ") }
        if isOneThing(words.joined(separator: " \(joint) ")) || OneThing.contains(words.joined(separator: " and ")) {
          return true
        }
      }
    }
    return false
  }

  /// "and I can't follow folk talking": the tale goes on; "and I like chess" is a wish of its own.
  private func tellsOn(_ keys: [String]) -> Bool {
    guard let first = keys.first else { return false }
    if Self.refusals.contains(first) { return true }
    guard WordClass.pronoun.contains(first) || Self.subjects.contains(first), let second = keys.dropFirst().first else {
      return false
    }
    return !Self.wishing.contains(second)
  }

  private static let refusals: Set<String> = ["cant", "cannot", "dont", "doesnt", "darent", "couldnt", "wont", "never"]
  private static let subjects: Set<String> = ["it", "its", "theres", "there", "id"]
  private static let wishing: Set<String> = [
    "like", "likes", "love", "loves", "enjoy", "enjoys", "want", "wants", "need", "needs", "would", "am", "also",
    "fancy",
    "prefer", "prefers", "live", "lives", "is",
  ]

  // MARK: Trimming

  /// Phrases that lead to a wish and are no part of it: "my interests are", "she loves".
  private static let leads = PhraseTable<Bool>([
    "i|im|ive|id|we|weve|were|he|hes|she|shes|they|theyre|theyve|who|whos|also": true,
    "my|our|his|her|their|a|an|the? $kin =am|is|are|has|who|likes|loves|enjoys|wants|needs|would|also|really|like|love|enjoy|want|need|.":
      true,
    "am|is|are|be|been|has|have|would|really|still|always|mainly|mostly|both !on|with|no|not|it|you|we": true,
    "my|our|his|her|their main|favourite? interests|interest|hobbies|hobby are|is|include|includes|including|in": true,
    "interests|interest|hobbies|hobby|likes are|is|include|includes|including|in|.": true,
    "like|likes|love|loves|enjoy|enjoys|liked|loved|enjoyed|fancies|prefer|prefers to? !.|it|it's|island|story|stories":
      true,
    "want|wants|wanted|need|needs|wanting|needing to? !.": true,
    "interested in": true,
    "into": true,
    "keen on": true,
    "mad|daft|crazy about|on": true,
    "fond of": true,
    "looking for|to": true,
    "a|an fan|lover of": true,
    "and|or|but|plus|then|so|please|hi|hello|hiya|hey": true,
  ])

  private static let tails: Set<String> = ["please", "thanks", "thankyou", "and", "or", "but", "also", "plus", "ta"]

  /// Without what only leads to it, and without what is left dangling where words were taken away.
  private func trimmed(_ piece: Piece, in sentence: Sentence) -> Piece {
    var rest = piece[...]
    var hasLead = false
    while let first = rest.first, let (match, _) = Self.leads.match(sentence, at: first),
      rest.starts(with: match.tokens), !cutsLabel(rest, after: match.tokens.count, in: sentence)
    {
      rest = rest.dropFirst(match.tokens.count)
      hasLead = true
    }
    if hasLead, let first = rest.first, ["a", "an", "some", "the"].contains(sentence.tokens[first].key) {
      rest = rest.dropFirst()
    }
    var isCut = rest.last.map { $0 + 1 < sentence.tokens.count && sentence.isTaken[$0 + 1] } ?? false
    while let last = rest.last, isDangling(sentence.tokens[last], isCut) {
      isCut = true
      rest = rest.dropLast()
    }
    while let first = rest.first, !sentence.startsClause(first), first > 0, sentence.isTaken[first - 1],
      sentence.tokens[first].isStopWord
    {
      rest = rest.dropFirst()
    }
    return Array(rest)
  }

  /// How many words after a lead are looked at for a label that begins within it; so reading stays linear.
  private static let labelReach = 8

  /// Whether a label would lose its beginning: "needs a break", "want to get out more".
  private func cutsLabel(_ piece: ArraySlice<Int>, after count: Int, in sentence: Sentence) -> Bool {
    labels(piece.prefix(count + Self.labelReach).map { sentence.tokens[$0].key }.joined(separator: " "))
      .contains { $0.lowerBound < count && count < $0.upperBound }
  }

  /// - Parameter isCut: what came after it has been taken away.
  private func isDangling(_ token: SentenceToken, _ isCut: Bool) -> Bool {
    Self.tails.contains(token.key) || token.isStopWord && isCut
  }

  // MARK: Weighing

  private static let fillers: Set<String> = [
    "help", "someone", "somebody", "something", "anything", "anyone", "anybody", "somewhere", "anywhere", "things",
    "thing",
    "stuff", "please", "thanks", "hello", "hi", "hiya", "near", "nearby", "local", "locally", "live", "lives", "living",
    "ok",
    "also", "based", "there", "area", "moved", "really", "only", "just", "want", "wants", "need", "needs", "looking",
    "like", "likes",
    "interests", "hobbies", "love", "loves", "enjoy", "enjoys",
  ]

  /// Whether a piece holds more than stop words, people and words that only ask: "my mum" is whom it is about, not what
  /// is wished for.
  private func says(something piece: Piece, in sentence: Sentence) -> Bool {
    piece.contains { place in
      let token = sentence.tokens[place]
      return !token.isStopWord && !Self.fillers.contains(token.key) && !WordClass.kin.contains(token.key)
        && !WordClass.pronoun.contains(token.key)
    }
  }

  /// The person's own words; stretches between holes are joined by a space.
  private func text(of piece: Piece, in sentence: Sentence) -> String {
    var stretches: [Range<Int>] = []
    for token in piece {
      if let last = stretches.last, last.upperBound == token {
        stretches[stretches.count - 1] = last.lowerBound..<token + 1
      } else {
        stretches.append(token..<token + 1)
      }
    }
    return stretches.map(sentence.words).joined(separator: " ")
  }
}
