/// A pattern of words, written as text, matched against the words of a sentence.
///
/// Steps are parted by spaces. A step is one or several words parted by "|", any of which will do; `$name` stands for
/// the words of a `WordClass` and "." for the border of a clause. What comes before or after the words:
///
/// - `word?`  may be missing
/// - `~word`  is matched but stays a word of the person's wish
/// - `=word`  must come next, and is not part of the phrase; `!word` must not
/// - `<word`  must stand before the phrase; `<!word` must not
///
/// A phrase never crosses the border of a clause.
struct PhrasePattern: Sendable {
  enum Role: Sendable { case taken, kept, next, notNext, before, notBefore }

  struct Step: Sendable {
    let role: Role
    let words: Set<String>
    let classes: [WordClass]
    let isBorder: Bool
    let isOptional: Bool

    func matches(_ key: String) -> Bool { words.contains(key) || classes.contains { $0.contains(key) } }
  }

  /// What of a sentence matched.
  struct Match {
    /// Everything matched.
    let tokens: Range<Int>
    /// What of it is taken away from the person's wish.
    let taken: [Int]
  }

  let steps: [Step]

  init(_ text: String) {
    steps = text.utf8.split(separator: UInt8(ascii: " ")).map { Self.step(Array($0)) }
  }

  private static func step(_ bytes: [UInt8]) -> Step {
    var rest = bytes[...]
    func drop(_ mark: Unicode.Scalar) -> Bool {
      guard let first = rest.first, first == UInt8(ascii: mark) else { return false }
      rest = rest.dropFirst()
      return true
    }
    let role: Role =
      drop("<")
      ? (drop("!") ? .notBefore : .before) : drop("!") ? .notNext : drop("=") ? .next : drop("~") ? .kept : .taken
    let isOptional = rest.last == UInt8(ascii: "?")
    if isOptional { rest = rest.dropLast() }
    let names = rest.split(separator: UInt8(ascii: "|"))
    let (classes, words) = (
      names.filter { $0.first == UInt8(ascii: "$") }, names.filter { $0.first != UInt8(ascii: "$") }
    )
    return Step(
      role: role, words: Set(words.map { String(decoding: $0, as: UTF8.self) }),
      classes: classes.compactMap { WordClass(rawValue: String(decoding: $0.dropFirst(), as: UTF8.self)) },
      isBorder: words.contains { $0.elementsEqual(".".utf8) }, isOptional: isOptional)
  }

  /// The steps that its first word may belong to.
  var firstSteps: [Step] {
    let words = steps.filter { $0.role == .taken || $0.role == .kept }
    return Array(words.prefix { $0.isOptional }) + words.dropFirst(words.prefix { $0.isOptional }.count).prefix(1)
  }

  /// The match that begins at a token; nil when there is none. Bounded by the length of the pattern.
  func match(_ sentence: Sentence, at start: Int) -> Match? {
    var taken: [Int] = []
    guard let end = end(sentence, start: start, at: start, step: 0, &taken), end > start else { return nil }
    return Match(tokens: start..<end, taken: taken)
  }

  private func end(_ sentence: Sentence, start: Int, at place: Int, step number: Int, _ taken: inout [Int]) -> Int? {
    guard number < steps.count else { return place }
    let step = steps[number]
    let isEnd =
      place >= sentence.tokens.count || sentence.isTaken[place] || place > start && sentence.startsClause(place)
    func onward(_ place: Int) -> Int? { end(sentence, start: start, at: place, step: number + 1, &taken) }
    switch step.role {
    case .before, .notBefore:
      let isBorder = start == 0 || sentence.startsClause(start)
      let holds = isBorder ? step.isBorder : step.matches(sentence.tokens[start - 1].key)
      return holds == (step.role == .before) ? onward(place) : nil
    case .next, .notNext:
      let holds = isEnd ? step.isBorder : step.matches(sentence.tokens[place].key)
      return holds == (step.role == .next) ? onward(place) : nil
    case .taken, .kept:
      if !isEnd, step.matches(sentence.tokens[place].key) {
        let count = taken.count
        if step.role == .taken { taken.append(place) }
        if let end = onward(place + 1) { return end }
        taken.removeLast(taken.count - count)
      }
      return step.isOptional ? onward(place) : nil
    }
  }
}
