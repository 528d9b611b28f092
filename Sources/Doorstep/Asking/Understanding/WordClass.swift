import Feeds

/// Words that play the same part in a sentence, as keys of `SentenceToken`.
enum WordClass: String, Sendable {
  /// Languages that a listing may state. English is none: nearly everybody offers it, and nearly nobody says so.
  case language
  /// Somebody who comes and helps.
  case provider
  /// Providers, and whoever else may be asked to be a woman or a man.
  case anybody
  /// What one person may do for another.
  case deed
  case kin
  /// A person spoken of: kin, pronouns, "lady".
  case person
  case pronoun
  case weekday
  /// A whole number from 1 to 120.
  case years
  /// Digits, perhaps with a point.
  case number
  /// A time of day in one word: "6pm", "noon".
  case clock
  /// Words that show the talk is of learning, not of insisting.
  case lesson

  func contains(_ key: String) -> Bool {
    switch self {
    case .years: Self.number(key).map { (1...120).contains($0) } ?? false
    case .number: Self.isNumber(key)
    case .clock: Self.isClock(key)
    default: Self.words[self]?.contains(key) ?? false
    }
  }

  /// The whole number that one to three digits are; nil for anything else.
  static func number(_ key: String) -> Int? {
    guard (1...3).contains(key.utf8.count), key.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(key)
  }

  /// Digits with am or pm, or a word for one: "at 6" may be either half of the day.
  private static func isClock(_ key: String) -> Bool {
    if ["noon", "midday", "midnight"].contains(key) { return true }
    guard key.utf8.first.map({ (48...57).contains($0) }) ?? false, ["am", "pm"].contains(key.suffix(2)) else {
      return false
    }
    return ClockText.minutes(key) != nil
  }

  private static func isNumber(_ key: String) -> Bool {
    let sides = key.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return sides.count <= 2
      && sides.allSatisfy { (1...4).contains($0.count) && $0.allSatisfy { (48...57).contains($0) } }
  }

  private static let words: [WordClass: Set<String>] = {
    let provider =
      """
      assistant assistants befriender befrienders carer carers caregiver chiropodist cleaner cleaners companion \
      companions driver enabler gardener gardeners hairdresser handyman handyperson helper homehelp nurse pa pas physio \
      sitter sitters therapist worker workers
      """
    let kin =
      """
      aunt auntie brother client dad dads daughter father friend gran grandad granddad granddaughter grandfather grandma \
      grandmother grandparents grandson granny husband mam mother mum mums nan nana neighbour nephew niece parents partner \
      patient resident sister son uncle wife kids mate
      """
    let lists: [WordClass: String] = [
      .language: """
      albanian amharic arabic bangla bengali bulgarian cantonese chinese cymraeg czech dari dutch farsi french gaelic \
      german greek gujarati hausa hebrew hindi hungarian igbo italian japanese korean kurdish latvian lithuanian makaton \
      malayalam mandarin ndebele nepali panjabi pashto persian polish portuguese punjabi romanian russian shona slovak \
      somali sorani spanish swahili swedish sylheti tagalog tamil telugu thai tigrinya turkish twi ukrainian urdu \
      vietnamese welsh yiddish yoruba
      """,
      .provider: provider,
      .anybody: provider
        + " counsellor doctor gp instructor person professional somebody someone teacher trainer tutor buddy mentor advocate",
      .deed: """
      assist bathe bring care chat clean collect come cook cut do drive fetch garden get give go help iron keep listen look \
      make mow pick pop shop show sit sort stay support take talk tidy visit wash
      """,
      .kin: kin,
      .person: kin
        + " boy child girl he i im lady lad man person she they toddler woman baby gentleman kid teenager twin cousin hes shes",
      .pronoun: "i im ive id he hes she shes they theyre theyve we weve who whos",
      .weekday: """
      monday mondays tuesday tuesdays wednesday wednesdays thursday thursdays friday fridays saturday saturdays sunday \
      sundays tues weds thurs
      """,
      .lesson: """
      beginner beginners class classes conversation course courses culture exam gcse improve interpreter interpreters \
      interpreting learn learning lesson lessons level practice practise practising study studying teach teaching \
      translation translator volunteer volunteering
      """,
    ]
    return lists.mapValues { Set($0.split(whereSeparator: \.isWhitespace).map(String.init)) }
  }()
}
