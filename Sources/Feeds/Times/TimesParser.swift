import OpenReferral

/// Understands opening times written in Doorstep's form and in clear everyday English. All or nothing: a text of which
/// any part is not understood gives nil, and its caller keeps it word for word.
///
///     times   = group { [sign] group } [ qualifier ]
///     group   = days [":" | ","] ( "closed" | range { ("," | "and") range } )
///     days    = day { ("," | "and") day }
///     day     = [ordinals] weekday ["of the month"] | weekday "-" weekday | "weekdays" | "weekends" | "daily"
///     range   = clock [ "-" clock ]
struct TimesParser {
  /// One statement: these days, that time.
  struct Entry: Hashable, Sendable {
    var days: DayPattern
    var range: TimeRange
  }

  /// What a whole text says.
  struct Result: Hashable, Sendable {
    var entries: [Entry]
    /// A qualifier at the end in the words of the text: "term time only".
    var note: String?
  }

  /// Longest text that is tried, in bytes, and most entries it may hold.
  private static let longestText = 1_000
  private static let mostEntries = 100

  private let tokens: [TimesToken]
  private var index = 0

  private init(_ text: String) { tokens = TimesToken.tokens(of: text) }

  /// Nil unless every word is understood and at least one time is stated. Linear.
  static func parse(_ text: String) -> Result? {
    guard text.utf8.count <= longestText else { return nil }
    var parser = TimesParser(text)
    return parser.result()
  }

  private mutating func result() -> Result? {
    _ = skipWord(in: ["open", "opening", "times"])
    var entries: [Entry] = []
    while true {
      skipSigns()
      if index == tokens.count { return entries.isEmpty ? nil : Result(entries: entries) }
      if let note = TimesQualifier.match(tokens[index...]) {
        return entries.isEmpty ? nil : Result(entries: entries, note: note)
      }
      guard let group = group(), entries.count + group.count <= TimesParser.mostEntries else { return nil }
      entries += group
    }
  }

  // MARK: Groups

  private mutating func group() -> [Entry]? {
    guard let days = days() else { return nil }
    while take(.colon) || take(.comma) || take(.dash) {}
    _ = skipWord(in: ["from", "at"])
    if skipWord(in: ["closed"]) { return [] }
    guard let ranges = ranges() else { return nil }
    return ranges.map { Entry(days: days, range: $0) }
  }

  private mutating func ranges() -> [TimeRange]? {
    guard let first = range() else { return nil }
    var ranges = [first]
    while true {
      let before = index
      guard take(.comma) || take(.and), let next = range() else {
        index = before
        return ranges
      }
      ranges.append(next)
    }
  }

  // MARK: Days

  private mutating func days() -> DayPattern? {
    guard var pattern = day() else { return nil }
    while true {
      let before = index
      skipListSigns()
      guard index > before, let next = day() else {
        index = before
        return pattern
      }
      // "1st Saturday and Sunday" could mean either; "1st Saturday, 3rd Tuesday" is two patterns: left alone.
      guard pattern.ordinals.isEmpty, next.ordinals.isEmpty else { return nil }
      pattern.weekdays = Set(pattern.weekdays + next.weekdays).sorted()
    }
  }

  private mutating func day() -> DayPattern? {
    let isEvery = skipWord(in: ["every", "each"])
    let ordinals = ordinals()
    if ordinals.isEmpty, let several = severalDays() { return DayPattern(weekdays: several) }
    // "Every second Tuesday" is every other one.
    guard let first = weekday(), !(isEvery && !ordinals.isEmpty) else { return nil }
    guard ordinals.isEmpty else { return skipMonth() ? DayPattern(weekdays: [first], ordinals: ordinals) : nil }
    return DayPattern(weekdays: throughDays(from: first))
  }

  private mutating func severalDays() -> [Weekday]? {
    if skipWord(in: ["weekdays"]) { return [.monday, .tuesday, .wednesday, .thursday, .friday] }
    if skipWord(in: ["weekends"]) { return [.saturday, .sunday] }
    return skipWord(in: ["daily"]) ? Weekday.allCases : nil
  }

  /// The days from one to another: "Mon-Fri", "Sunday to Thursday". One day alone is itself.
  private mutating func throughDays(from first: Weekday) -> [Weekday] {
    let before = index
    guard take(.dash) || skipWord(in: ["to", "until"]), let last = weekday(), last != first else {
      index = before
      return [first]
    }
    return Weekday.allCases.filter { first < last ? first <= $0 && $0 <= last : $0 >= first || $0 <= last }
  }

  private mutating func weekday() -> Weekday? {
    guard let word = nextWord, word.utf8.count >= 3 else { return nil }
    let isPlural = word.utf8.last == UInt8(ascii: "s")
    guard let day = Weekday(english: word) ?? (isPlural ? Weekday(english: word.dropLast()) : nil) else { return nil }
    index += 1
    if index < tokens.count, tokens[index] == .dot, isAbbreviated(word) { index += 1 }
    return day
  }

  private func isAbbreviated(_ word: String) -> Bool { word.utf8.count <= 5 }

  // MARK: Ordinals

  private mutating func ordinals() -> [Int] {
    var found: [Int] = []
    while true {
      let before = index
      if !found.isEmpty { skipListSigns() }
      guard let ordinal = ordinal() else {
        index = before
        return found
      }
      found.append(ordinal)
    }
  }

  private mutating func ordinal() -> Int? {
    if let value = nextWord.flatMap({ TimesParser.ordinalWords[$0] }) {
      index += 1
      return value
    }
    guard index < tokens.count, case .number(let digits) = tokens[index], let value = Int(digits),
      (1...5).contains(value),
      index + 1 < tokens.count, case .word(let ending) = tokens[index + 1], TimesParser.ordinalEndings.contains(ending)
    else { return nil }
    index += 2
    return value
  }

  private static let ordinalWords = ["first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "last": -1]

  /// Passes "of the month", or nothing; false for "of" something else.
  private mutating func skipMonth() -> Bool {
    guard skipWord(in: ["of", "in"]) else { return true }
    _ = skipWord(in: ["the", "each", "every"])
    return skipWord(in: ["month"])
  }

  // MARK: Times

  private mutating func range() -> TimeRange? {
    guard let first = clock() else { return nil }
    let before = index
    if take(.dash) || skipWord(in: ["to", "until", "till"]) {
      if let last = clock() { return TimeRange(from: first, to: last) }
      index = before
      return nil
    }
    return TimeRange(from: first)
  }

  private mutating func clock() -> ClockTime? {
    guard index < tokens.count else { return nil }
    if skipWord(in: ["noon", "midday"]) { return ClockTime(hour: 12, minute: 0, half: .noon, isFullForm: false) }
    if skipWord(in: ["midnight"]) { return ClockTime(hour: 12, minute: 0, half: .midnight, isFullForm: false) }
    guard case .number(let digits) = tokens[index], var time = hourAndMinute(digits) else { return nil }
    if nextWord.map(TimesParser.ordinalEndings.contains) == true { return nil }
    if let half = nextWord.flatMap({ TimesParser.halves[$0] }) {
      index += 1
      time.half = half
    }
    return time
  }

  private mutating func hourAndMinute(_ digits: String) -> ClockTime? {
    index += 1
    guard let number = Int(digits) else { return nil }
    if digits.utf8.count == 4 { return ClockTime(full: number / 100, number % 100) }
    guard digits.utf8.count <= 2 else { return nil }
    guard index + 1 < tokens.count, tokens[index] == .colon || tokens[index] == .dot,
      case .number(let minutes) = tokens[index + 1], minutes.utf8.count == 2, let minute = Int(minutes)
    else { return number <= 24 ? ClockTime(hour: number, minute: 0, half: nil, isFullForm: false) : nil }
    index += 2
    guard number * 60 + minute <= 1440, minute <= 59 else { return nil }
    return ClockTime(hour: number, minute: minute, half: nil, isFullForm: digits.utf8.count == 2)
  }

  private var nextWord: String? {
    guard index < tokens.count, case .word(let word) = tokens[index] else { return nil }
    return word
  }

  /// So that the 2 of "2nd" is no time.
  private static let ordinalEndings: Set<String> = ["st", "nd", "rd", "th"]

  private static let halves: [String: ClockTime.Half] = [
    "am": .morning, "pm": .afternoon, "noon": .noon, "midday": .noon, "midnight": .midnight,
  ]

  // MARK: Tokens

  private mutating func take(_ token: TimesToken) -> Bool {
    guard index < tokens.count, tokens[index] == token else { return false }
    index += 1
    return true
  }

  private mutating func skipWord(in words: Set<String>) -> Bool {
    guard let word = nextWord, words.contains(word) else { return false }
    index += 1
    return true
  }

  private mutating func skipSigns() {
    while take(.comma) || take(.semicolon) || take(.dot) || take(.and) {}
  }

  private mutating func skipListSigns() {
    while take(.comma) || take(.and) {}
  }
}

extension ClockTime {
  /// A 24-hour time; nil when there is none such.
  init?(full hour: Int, _ minute: Int) {
    guard (0...59).contains(minute), hour * 60 + minute <= 1440 else { return nil }
    self.init(hour: hour, minute: minute, half: nil, isFullForm: true)
  }
}
