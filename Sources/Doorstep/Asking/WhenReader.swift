import Feeds
import OpenReferral
import Schedules

/// Reads when somebody wants to go, from words that say nothing else: "tuesday afternoon", "today", "this weekend",
/// "weekday evenings", "after 6pm", "saturday between 10am and noon".
public enum WhenReader {
  /// For a message about words that were not understood.
  public static let examples = "today, tomorrow, this week, this weekend, tuesday afternoon, evenings, after 6pm"

  /// Nil when any word is not understood, a time could be two (at 6), or nothing is asked. Linear.
  public static func read(_ text: String) -> WantedTimes? {
    guard text.utf8.count <= 200 else { return nil }
    var words = words(of: text)
    var wanted = WantedTimes()
    var hasAny = false
    while !words.isEmpty {
      guard let (taken, found) = first(of: words) else { return nil }
      words = words.dropFirst(taken)
      guard let found else { continue }
      guard take(found, into: &wanted) else { return nil }
      hasAny = true
    }
    return hasAny ? wanted : nil
  }

  /// What a part of the day is called; nil for other words.
  public static func part(of day: String) -> Range<Int>? { parts[day] }

  /// The minutes that "after 6pm", "before noon", "from 10am to 2pm" and "6pm" leave; nil for anything else.
  static func hours(_ words: some Collection<String>) -> Range<Int>? {
    guard let first = words.first else { return nil }
    let rest = words.dropFirst()
    let text = rest.joined(separator: " ")
    switch first {
    case "after", "from", "past": return range(text) ?? clock(text).map { $0..<1440 }
    case "before", "until", "till", "by": return clock(text).flatMap { $0 > 0 ? 0..<$0 : nil }
    case "between": return range(rest.map { $0 == "and" ? "to" : $0 }.joined(separator: " "))
    case "at", "around", "about": return clock(text).map { $0..<min($0 + 60, 1440) }
    default: return range(words.joined(separator: " "))
    }
  }

  private static func clock(_ text: String) -> Int? {
    ClockText.minutes(text).flatMap { $0.end == nil ? $0.start : nil }
  }

  private static func range(_ text: String) -> Range<Int>? {
    guard let (start, end) = ClockText.minutes(text), let end else { return nil }
    return end > start ? start..<end : end == 0 || end == 1440 ? start..<1440 : nil
  }

  /// How many words were read, and what they ask; nothing for words that only join.
  private static func first(of words: ArraySlice<String>) -> (Int, WantedTimes?)? {
    let word = words[words.startIndex]
    let two = words.prefix(2).joined(separator: " ")
    if let wanted = phrases[two] { return (2, wanted) }
    if let wanted = phrases[word] { return (1, wanted) }
    if let hours = parts[word] { return (1, WantedTimes(hours: hours)) }
    if let day = weekday(word) { return (1, WantedTimes(weekdays: [day])) }
    for count in stride(from: min(words.count, 7), through: 1, by: -1) {
      if let hours = hours(words.prefix(count)) { return (count, WantedTimes(hours: hours)) }
    }
    return joining.contains(word) ? (1, nil) : nil
  }

  /// False for a second span or other hours than those taken before.
  private static func take(_ found: WantedTimes, into wanted: inout WantedTimes) -> Bool {
    if let span = found.span, wanted.span ?? span != span { return false }
    if let hours = found.hours, wanted.hours ?? hours != hours { return false }
    wanted.weekdays.formUnion(found.weekdays)
    wanted = wanted.merged(with: WantedTimes(span: found.span, hours: found.hours))
    return true
  }

  private static func weekday(_ word: String) -> Weekday? {
    let isPlural = word.utf8.count > 4 && word.utf8.last == UInt8(ascii: "s")
    guard word.utf8.count >= 3 else { return nil }
    return Weekday(english: word) ?? (isPlural ? Weekday(english: word.dropLast()) : nil)
  }

  /// Letters and digits of ASCII with what stands inside of times, in small letters.
  private static func words(of text: String) -> ArraySlice<String> {
    text.utf8.map { (65...90).contains($0) ? $0 | 0x20 : $0 }
      .split { [0x20, 0x09, UInt8(ascii: ","), UInt8(ascii: ";")].contains($0) }
      .map { String(decoding: $0, as: UTF8.self) }[...]
  }

  private static let joining: Set<String> = [
    "on", "at", "in", "the", "and", "or", "every", "each", "any", "a", "an", "of",
  ]

  private static let parts: [String: Range<Int>] = [
    "morning": DayPart.morning, "mornings": DayPart.morning, "lunchtime": DayPart.lunchtime,
    "lunchtimes": DayPart.lunchtime, "afternoon": DayPart.afternoon, "afternoons": DayPart.afternoon,
    "daytime": DayPart.daytime, "evening": DayPart.evening, "evenings": DayPart.evening, "night": DayPart.night,
    "nights": DayPart.night,
  ]

  private static let phrases: [String: WantedTimes] = [
    "today": WantedTimes(span: .today), "tomorrow": WantedTimes(span: .tomorrow),
    "tonight": WantedTimes(span: .today, hours: DayPart.evening), "this week": WantedTimes(span: .thisWeek),
    "next week": WantedTimes(span: .nextWeek), "this weekend": WantedTimes(span: .thisWeekend),
    "this morning": WantedTimes(span: .today, hours: DayPart.morning),
    "this afternoon": WantedTimes(span: .today, hours: DayPart.afternoon),
    "this evening": WantedTimes(span: .today, hours: DayPart.evening),
    "weekend": WantedTimes(weekdays: [.saturday, .sunday]), "weekends": WantedTimes(weekdays: [.saturday, .sunday]),
    "weekday": WantedTimes(weekdays: workingDays), "weekdays": WantedTimes(weekdays: workingDays),
  ]

  private static let workingDays: Set<Weekday> = [.monday, .tuesday, .wednesday, .thursday, .friday]
}
