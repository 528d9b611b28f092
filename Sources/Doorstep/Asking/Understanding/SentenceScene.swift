import Matching
import OpenReferral
import Schedules

/// What the whole of a sentence is about, which decides what its phrases mean.
struct SentenceScene {
  /// What a phrase comes to.
  enum Meaning {
    case understood(Understanding.Meaning)
    /// Its words stay words.
    case words
    /// They are dropped.
    case nothing
  }

  /// Somebody is to come and help, so what the building is like does not count.
  private let seeksProvider: Bool
  /// Somebody wants to learn, teach or practise a language.
  private let isAboutLearning: Bool
  /// Something has happened: the day it happened is not the day it is wanted.
  private let tellsOfPast: Bool

  private static let past: Set<String> = [
    "came", "left", "died", "fell", "was", "were", "had", "moved", "lost", "went", "broke", "discharge", "discharged",
    "started",
    "stopped", "happened",
  ]
  private static let circles: Set<String> = [
    "group", "groups", "support", "club", "break", "breaks", "coffee", "network", "centre", "card", "allowance",
    "assessment",
    "week", "rights", "cafe", "respite", "service", "services", "forum", "hub", "home", "homes", "agency",
  ]

  init(of sentence: Sentence) {
    seeksProvider = sentence.tokens.indices.contains { Self.isSoughtProvider($0, in: sentence) }
    isAboutLearning = sentence.tokens.contains { WordClass.lesson.contains($0.key) }
    tellsOfPast = sentence.tokens.contains { Self.past.contains($0.key) }
  }

  /// "I am a carer" and "carers' group" seek nobody who helps at home.
  private static func isSoughtProvider(_ token: Int, in sentence: Sentence) -> Bool {
    guard WordClass.provider.contains(sentence.tokens[token].key) else { return false }
    let before = (1...2).compactMap { sentence.key(token - $0) }
    if before.contains(where: ["am", "im", "as", "was", "become", "becoming"].contains) { return false }
    guard !sentence.isBorder(before: token + 1), let next = sentence.key(token + 1) else { return true }
    return !circles.contains(next)
  }

  /// What a phrase means here; nil when it means nothing of the kind.
  func meaning(of mustHave: MustHave, _ match: PhrasePattern.Match, in sentence: Sentence) -> Meaning? {
    let keys = match.taken.map { sentence.tokens[$0].key }
    switch mustHave {
    case .words: return .words
    case .nothing: return .nothing
    case .language:
      return isAboutLearning ? .words : keys.first(where: WordClass.language.contains).flatMap { fact(.language, $0) }
    case .fact(.language, let name): return isAboutLearning ? .words : fact(.language, name)
    case .fact(.accessibility, let name): return seeksProvider ? .words : fact(.accessibility, name)
    case .fact(.gender, let name): return tellsOfSelf(match, in: sentence) ? .words : fact(.gender, name)
    case .fact(let group, let name): return fact(group, name)
    case .providerFact(let group, let name): return seeksProvider ? fact(group, name) : nil
    case .hoist: return seeksProvider ? fact(.check, "moving and handling") : fact(.accessibility, "hoist")
    case .age: return keys.compactMap(WordClass.number).first.map { .understood(.age($0)) }
    case .greatestRate:
      return keys.first(where: WordClass.number.contains).flatMap(Self.pence).map { .understood(.greatestRate($0)) }
    case .free: return .understood(.free)
    case .days(let days): return .understood(.weekdays(days))
    case .weekdays, .otherDays, .weekdayRange: return days(mustHave, keys)
    case .times: return times(keys)
    case .kind(let kind): return .understood(.kinds([kind]))
    }
  }

  /// "I'm a male carer".
  private func tellsOfSelf(_ match: PhrasePattern.Match, in sentence: Sentence) -> Bool {
    let start = match.tokens.lowerBound
    let verb = ["a", "an"].contains(sentence.key(start - 1)) ? start - 2 : start - 1
    return ["am", "im", "as", "was", "being"].contains(sentence.key(verb))
  }

  private func fact(_ group: ListingFact.Group, _ name: String) -> Meaning? {
    ListingFact(group, name).map { .understood(.fact($0)) }
  }

  /// Nil where something has happened then.
  private func times(_ keys: [String]) -> Meaning? {
    let words = keys.filter { $0 != "for" && $0 != "during" && $0 != "only" }
    return WhenReader.read(words.joined(separator: " ")).map { tellsOfPast ? .words : .understood(.times($0)) }
  }

  private func days(_ mustHave: MustHave, _ keys: [String]) -> Meaning? {
    let named = keys.filter(WordClass.weekday.contains).compactMap(Self.weekday)
    guard let first = named.first, let last = named.last else { return nil }
    switch mustHave {
    case .otherDays: return .understood(.weekdays(Set(Weekday.allCases).subtracting(named)))
    case .weekdayRange:
      let count = (last.rawValue - first.rawValue + 7) % 7
      return .understood(
        .weekdays(Set((0...count).compactMap { Weekday(rawValue: (first.rawValue - 1 + $0) % 7 + 1) })))
    default:
      let isHabit = keys.contains { $0.utf8.last == UInt8(ascii: "s") && $0 != "tues" && $0 != "weds" && $0 != "thurs" }
      return tellsOfPast && !isHabit ? .words : .understood(.weekdays(Set(named)))
    }
  }

  private static func weekday(_ key: String) -> Weekday? {
    Weekday.allCases.first { $0.englishName.utf8.prefix(3).map { $0 | 0x20 }.elementsEqual(key.utf8.prefix(3)) }
  }

  /// At most 500 pounds, as the option has it.
  private static func pence(_ key: String) -> Int? {
    guard let pounds = Double(key), (0...500).contains(pounds) else { return nil }
    return Int((pounds * 100).rounded(.down))
  }
}
