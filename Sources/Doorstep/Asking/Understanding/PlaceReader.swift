import Geography
import Places

/// Finds where a person says they are: "I live in Orrell", "near WN5 8LZ", "within 2 miles of Wigan".
///
/// Words are a place only when the gazetteer knows it, or knows several of that name; a misspelt one stays words.
struct PlaceReader {
  /// A place, or a distance from one, with the words that say so.
  struct Found {
    /// Every word of it: "I live in Orrell".
    let tokens: Range<Int>
    /// The place as it is looked up; nil for a distance alone.
    let place: String?
    let radius: Distance?
  }

  /// A name has at most so many words, and a sentence is looked up at most so many times: the time stays linear.
  private static let longestName = 6
  private static let mostLookups = 40

  let gazetteer: Gazetteer

  /// The places of a sentence, in their order, none twice.
  func places(in sentence: Sentence) -> [Found] {
    var found: [Found] = []
    var lookups = 0
    var token = 0
    while token < sentence.tokens.count {
      let isAfterPlace = found.last.map { $0.place != nil && $0.tokens.upperBound == token } ?? false
      let place =
        place(in: sentence, at: token, &lookups) ?? bareCode(in: sentence, at: token, &lookups)
        ?? (isAfterPlace ? another(in: sentence, at: token, &lookups) : nil)
      if let place { found.append(place) }
      token = place?.tokens.upperBound ?? token + 1
    }
    return found
  }

  // MARK: After a cue

  private enum Cue: Sendable {
    /// "near", "live in": a place is sure to follow, however it is written.
    case strong
    /// "in", "at", "from": something else may follow.
    case weak
    /// "within": a number and a unit, then perhaps a place.
    case within
  }

  private static let cues = PhraseTable<Cue>([
    "within easy? walking? distance of": .strong,
    "within =$number": .within,
    "i|im|ive|we|were|he|hes|she|shes|they|who|whos|and|that? live|lives|living|based|staying|resident|located|situated in|at|near|around|by|outside":
      .strong,
    "i|im|ive|we|were|he|hes|she|shes|they|who|whos|and? just|recently? moved to|near": .strong,
    "i|im|he|hes|she|shes|we|were|they|theyre am|is|are? in|from|at": .weak,
    "close|near|nearest|next to": .strong,
    "not? far from": .strong,
    "somewhere|anywhere|something|anything? near|nearby": .strong,
    "somewhere|anywhere|something|anything? in|at|from|around|round": .weak,
  ])

  /// Words before "in" with which no place follows, but what somebody is interested or taught in.
  private static let otherIns: Set<String> = [
    "interested", "interest", "interests", "qualification", "qualifications", "trained", "believe", "believes", "join",
    "joining", "part", "qualified", "skilled", "experienced", "experience", "beginner", "involved", "degree", "skills",
    "confidence", "not", "outside", "except", "used", "specialises", "specialising", "specialist", "pleasure",
    "delight",
  ]
  /// Words before "in" with which either may follow: "classes in Rugby", "classes in Wigan".
  private static let doubtfulIns: Set<String> = [
    "lesson", "lessons", "course", "courses", "class", "classes", "training", "support", "help", "workshop",
    "workshops",
  ]

  private func place(in sentence: Sentence, at start: Int, _ lookups: inout Int) -> Found? {
    guard let (match, cue) = Self.cues.match(sentence, at: start),
      !stands(Self.otherIns, before: start, in: sentence)
    else { return nil }
    var name = match.tokens.upperBound
    var radius: Distance?
    if cue == .within {
      guard let far = distance(in: sentence, at: name) else { return nil }
      (radius, name) = (far.distance, far.end)
      if !["of", "from"].contains(sentence.key(name)) {
        return Found(tokens: start..<name, place: nil, radius: radius)
      }
      name += 1
    }
    let isSure = cue != .weak
    let lead = sentence.key(name) == "the" && !sentence.isBorder(before: name) ? name + 1 : name
    if stands(Self.doubtfulIns, before: start, in: sentence), sentence.key(lead).map(CommonPlaceWords.contains) ?? true
    {
      return nil
    }
    guard let end = endOfName(in: sentence, from: lead, isSure: isSure, needsArea: lead > name, &lookups) else {
      return nil
    }
    return Found(tokens: start..<end.tokens, place: sentence.words(lead..<end.name), radius: radius)
  }

  private func stands(_ words: Set<String>, before start: Int, in sentence: Sentence) -> Bool {
    guard let before = sentence.key(start - 1) else { return false }
    return words.contains(before) && !sentence.startsClause(start)
  }

  /// "or Leigh", after a place.
  private func another(in sentence: Sentence, at joint: Int, _ lookups: inout Int) -> Found? {
    guard ["and", "or"].contains(sentence.key(joint)), !sentence.isBorder(before: joint + 1),
      isProperName(sentence.tokens[joint + 1]),
      let end = endOfName(in: sentence, from: joint + 1, isSure: false, needsArea: false, &lookups)
    else { return nil }
    return Found(tokens: joint..<end.tokens, place: sentence.words(joint + 1..<end.name), radius: nil)
  }

  private func distance(in sentence: Sentence, at number: Int) -> (distance: Distance, end: Int)? {
    var end = number + 2
    guard !sentence.isBorder(before: number + 1), let unit = sentence.key(number + 1) else { return nil }
    if ["walk", "walking"].contains(sentence.key(end)), !sentence.isBorder(before: end) { end += 1 }
    if !sentence.isBorder(before: end), ["drive", "driving", "by", "bus"].contains(sentence.key(end)) { return nil }
    guard let amount = sentence.key(number), let distance = try? RadiusParser().parse("\(amount) \(unit)") else {
      return nil
    }
    return (distance, end)
  }

  /// Where the longest name that is a place ends, and where what belongs to it does ("the Wigan area").
  private func endOfName(
    in sentence: Sentence, from start: Int, isSure: Bool, needsArea: Bool, _ lookups: inout Int
  ) -> (name: Int, tokens: Int)? {
    guard !sentence.isBorder(before: start) else { return nil }
    if let end = endOfCode(in: sentence, at: start, isSure: true, &lookups) { return (end, end) }
    let longest = longestName(in: sentence, from: start)
    for end in stride(from: longest, to: start, by: -1) where isName(sentence, start..<end, isSure: isSure) {
      let isArea = ["area", "district", "borough", "region"].contains(sentence.key(end)) && !sentence.startsClause(end)
      guard !needsArea || isArea || isProperName(sentence.tokens[start]), lookups < Self.mostLookups else { continue }
      lookups += 1
      if gazetteer.names(sentence.words(start..<end)) {
        return (end, isArea ? end + 1 : isSure ? endOfCapitals(in: sentence, from: end) : end)
      }
    }
    return nil
  }

  private func isProperName(_ token: SentenceToken) -> Bool {
    token.isCapitalised && !CommonPlaceWords.contains(token.key)
  }

  /// "near Orrell Water Park" is near Orrell, and no wish for a water park.
  private func endOfCapitals(in sentence: Sentence, from start: Int) -> Int {
    guard sentence.isCased else { return start }
    let end = (start..<min(start + 2, sentence.tokens.count)).first { token in
      sentence.startsClause(token) || !sentence.tokens[token].isCapitalised
        || WordClass.weekday.contains(sentence.tokens[token].key)
        || WordClass.language.contains(sentence.tokens[token].key)
    }
    return end ?? min(start + 2, sentence.tokens.count)
  }

  /// A name may go on after one comma ("Orrell, Wigan"), not over a number or the end of a sentence.
  private func longestName(in sentence: Sentence, from start: Int) -> Int {
    var end = start
    var commas = 0
    while end < sentence.tokens.count, end - start < Self.longestName {
      if end > start, sentence.startsClause(end) { commas += 1 }
      guard commas < 2, sentence.tokens[end].key.utf8.allSatisfy({ !(48...57).contains($0) }) else { break }
      end += 1
    }
    return end
  }

  private func isName(_ sentence: Sentence, _ range: Range<Int>, isSure: Bool) -> Bool {
    let first = sentence.tokens[range.lowerBound]
    guard !first.isStopWord, !isSure || range.count > 1 || !["home", "work", "school", "hospital"].contains(first.key)
    else {
      return false
    }
    let isShouted = !sentence.isCased
    let isCapital = first.isCapitalised && !isShouted
    if range.count == 1, !isSure, CommonPlaceWords.isMonth(first.key) { return false }
    if range.count == 1, !isSure, !isCapital, CommonPlaceWords.contains(first.key) { return false }
    // "at Leigh Sports Village" is not Leigh.
    let goesOn = !sentence.isBorder(before: range.upperBound) && sentence.tokens[range.upperBound].isCapitalised
    return isShouted || isSure || !isCapital || !goesOn
  }

  // MARK: Postcodes

  /// A postcode that stands by itself, without "in" or "near"; of the short ones only those that end a clause, since
  /// "CO2 alarm" and "B12" are none.
  private func bareCode(in sentence: Sentence, at start: Int, _ lookups: inout Int) -> Found? {
    endOfCode(in: sentence, at: start, isSure: false, &lookups).map {
      Found(tokens: start..<$0, place: sentence.words(start..<$0), radius: nil)
    }
  }

  private func endOfCode(in sentence: Sentence, at start: Int, isSure: Bool, _ lookups: inout Int) -> Int? {
    let key = Array(sentence.tokens[start].key.utf8)
    guard let letter = key.first, (97...122).contains(letter), key.contains(where: { (48...57).contains($0) }),
      (2...7).contains(key.count), lookups < Self.mostLookups
    else { return nil }
    lookups += 1
    if start + 1 < sentence.tokens.count, !sentence.startsClause(start + 1),
      sentence.tokens[start + 1].key.utf8.count <= 3,
      gazetteer.isPostcode(sentence.words(start..<start + 2), mayBeUnknown: isSure)
    {
      return start + 2
    }
    if key.count >= 5 {
      return gazetteer.isPostcode(sentence.words(start..<start + 1), mayBeUnknown: isSure) ? start + 1 : nil
    }
    guard gazetteer.outcode(sentence.words(start..<start + 1)) != nil else { return nil }
    let isPlain = (97...122).contains(key[1]) && sentence.isBorder(before: start + 1) && !sentence.startsClause(start)
    return isSure || isPlain ? start + 1 : nil
  }
}

extension Gazetteer {
  /// Whether it knows a place of that name, or several.
  fileprivate func names(_ text: String) -> Bool {
    switch find(text) {
    case .resolved, .ambiguous: true
    case .notFound: false
    }
  }

  /// Whether it is a whole postcode; one that may be unknown needs only an outcode that exists.
  fileprivate func isPostcode(_ text: String, mayBeUnknown: Bool) -> Bool {
    guard let postcode = Postcode(text) else { return false }
    let bytes = postcode.description.utf8
    return self.postcode(postcode) != nil
      || mayBeUnknown && outcode(String(decoding: bytes.prefix { $0 != 32 }, as: UTF8.self)) != nil
  }
}
