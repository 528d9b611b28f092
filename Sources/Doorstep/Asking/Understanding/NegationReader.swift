/// Finds what a person says no to.
///
/// A negation reaches to the next comma, "but" or other phrase, and over a few words at most; "and" and "or" carry it
/// on. What it covers is never read as a wish.
struct NegationReader {
  /// What is said no to, from the negating word on; empty when it is not understood as that.
  struct Found {
    /// Everything that is taken away from the person's wish.
    let tokens: Range<Int>
    /// Each thing not wanted.
    let things: [Range<Int>]
  }

  /// The most words of one thing not wanted, plainly and after a bare "no": more than that is a tale.
  private static let longestThing = (plain: 6, bare: 2)

  /// Phrases that say plainly that what follows is not wanted.
  private static let plain = PhraseTable<Bool>([
    "i|she|he|we|they|who|really|absolutely|also? hate|hates|hated|hating|dislike|dislikes|detest|detests|loathes|loathe !to|being|going|living|sitting|eating|having|when":
      true,
    "i|she|he|we|they|who? cant|cannot|couldnt stand|bear|abide !to|being|going|living|sitting|eating|having|when":
      true,
    "i|she|he|we|they|who? dont|doesnt|didnt|wont|wouldnt really|particularly|even? like|want|enjoy|fancy !to|being|going|living|sitting|eating|having|when":
      true,
    "i|she|he|we|they|who? do|does|did|would not really|particularly? like|want|enjoy|fancy !to|being|going|living|sitting|eating|having|when":
      true,
    "i|im|she|shes|he|hes|we|they|who|is|am? not really|so|very|too? keen|fond on|of": true,
    "i|im|she|shes|he|hes|we|they|who|is|am? not really|remotely? interested|interest in": true,
    "i|im|she|shes|he|hes|we|they|who|is|am? not really|remotely? into": true,
    "is|are|am|was? afraid|frightened|scared|terrified of =dog|dogs|cat|cats|horse|horses|heights|water|crowds": true,
    "allergic to": true,
    "apart|aside from": true,
    "anything but": true,
    "other than": true,
    "rather not": true,
    "avoid|avoids|avoiding|except|excluding": true,
  ])

  /// Words that deny, if what follows is something people say no to.
  private static let bare = PhraseTable<Bool>([
    "that|which|it? isnt|arent|wasnt a|an|about|all|too?": true,
    "that|which|it? is|are not a|an|about|all?": true,
    "just|please|with? no": true,
    "please|definitely? not a|an|the|any|about?": true,
    "without any|the?": true,
    "non": true,
  ])

  private static let ends: Set<String> = [
    "but", "because", "so", "who", "which", "that", "when", "if", "for", "near", "in", "at", "on", "with", "please",
    "though", "as",
    "around", "although", "while", "since",
  ]
  /// After "and" these begin something new.
  private static let beginnings: Set<String> = [
    "i", "im", "he", "she", "we", "they", "hes", "shes", "loves", "likes", "love", "like", "wants", "want", "needs",
    "need",
    "enjoys", "enjoy", "is", "has", "would", "prefers", "prefer", "my", "can", "lives", "live", "speaks",
  ]

  /// The negation that begins at a token; nil when none does.
  func find(in sentence: Sentence, at start: Int) -> Found? {
    if let (match, _) = Self.plain.match(sentence, at: start) {
      return found(in: sentence, from: start, after: match.tokens.upperBound, accepts: { _ in true }, carriesOn: true)
    }
    guard let (match, _) = Self.bare.match(sentence, at: start) else { return nil }
    return found(
      in: sentence, from: start, after: match.tokens.upperBound, accepts: Declinable.contains, carriesOn: false)
  }

  private func found(
    in sentence: Sentence, from start: Int, after first: Int, accepts: (String) -> Bool, carriesOn: Bool
  ) -> Found? {
    var things: [Range<Int>] = []
    var place = first
    while let end = endOfThing(in: sentence, from: place, isBare: !carriesOn) {
      let keys = sentence.tokens[place..<end].filter { !$0.isStopWord }.map(\.key)
      guard !keys.isEmpty, things.isEmpty ? keys.contains(where: accepts) : carriesOn || keys.contains(where: accepts)
      else { break }
      things.append(place..<end)
      guard let next = continuation(in: sentence, at: end) else { break }
      place = next
    }
    guard let last = things.last else { return nil }
    return Found(tokens: start..<last.upperBound, things: things)
  }

  /// Where a thing that begins here ends; nil when none begins, or when it goes on for too long.
  private func endOfThing(in sentence: Sentence, from start: Int, isBare: Bool) -> Int? {
    let most = isBare ? Self.longestThing.bare : Self.longestThing.plain
    var end = start
    while !sentence.isBorder(before: end), !sentence.isTaken[end], !isStop(sentence.tokens[end].key) {
      end += 1
      guard end - start <= most else { return nil }
    }
    return end == start ? nil : end
  }

  private func isStop(_ key: String) -> Bool { Self.ends.contains(key) || key == "and" || key == "or" || key == "nor" }

  /// The token after "and" or "or", when more is said no to there.
  private func continuation(in sentence: Sentence, at end: Int) -> Int? {
    guard end + 1 < sentence.tokens.count, !sentence.startsClause(end), !sentence.startsClause(end + 1),
      let joint = sentence.key(end), ["and", "or", "nor"].contains(joint), let next = sentence.key(end + 1),
      !Self.beginnings.contains(next), !sentence.isTaken[end + 1]
    else { return nil }
    return end + 1
  }
}
