/// A sentence with what has been understood of it so far.
struct Sentence {
  let text: String
  let tokens: [SentenceToken]
  /// Which words say something other than what is wished for.
  private(set) var isTaken: [Bool]
  /// Which words have been read as part of a phrase, taken or not, so that they are not read again.
  private(set) var isRead: [Bool]
  private(set) var findings: [Understanding] = []
  /// False when capitals tell nothing, because there are no small letters or no capitals.
  let isCased: Bool
  private let bytes: [UInt8]

  init(_ text: String, _ tokens: [SentenceToken]) {
    self.text = text
    self.tokens = tokens
    isTaken = Array(repeating: false, count: tokens.count)
    isRead = isTaken
    let letters = tokens.filter { $0.key.utf8.allSatisfy { !(48...57).contains($0) } }
    isCased = letters.contains { !$0.isCapitalised }
    bytes = Array(text.utf8)
  }

  /// Whether a clause begins with a token. A number out of range begins none.
  func startsClause(_ token: Int) -> Bool { tokens.indices.contains(token) && tokens[token].breakBefore == .clause }

  /// Whether a clause ends before a token, or the sentence does.
  func isBorder(before token: Int) -> Bool { token >= tokens.count || startsClause(token) }

  func key(_ token: Int) -> String? { tokens.indices.contains(token) ? tokens[token].key : nil }

  /// The person's own words from one token to another.
  func words(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, tokens.indices.contains(first), tokens.indices.contains(last)
    else { return "" }
    return String(decoding: bytes[tokens[first].range.lowerBound..<tokens[last].range.upperBound], as: UTF8.self)
  }

  /// Notes what words mean, and takes them, or those of them that are named, away from what is wished for.
  mutating func note(_ meaning: Understanding.Meaning?, _ range: Range<Int>, taking taken: [Int]? = nil) {
    for token in taken ?? Array(range) { isTaken[token] = true }
    for token in range { isRead[token] = true }
    if let meaning { findings.append(Understanding(words: words(range), meaning: meaning)) }
  }

  /// Marks words that mean what they say, so that nothing else is read into them.
  mutating func keep(_ range: Range<Int>) {
    for token in range { isRead[token] = true }
  }

  mutating func add(_ finding: Understanding) { findings.append(finding) }
}
