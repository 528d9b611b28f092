import OpenReferral

/// What the words beside a schedule take from its times. The standard has no field for it, so it is written into
/// `notes` or `description`:
///
/// - "Except 2026-12-25, 2027-01-01" names days on which it does not take place; "not on" and "closed on" do too.
/// - "Except bank holidays", "closed on bank holidays" and the like take all of those away.
/// - Any mention of terms or school holidays makes every date one to be asked about: the dates of terms are not known.
struct ScheduleNotes {
  private(set) var dates: [CivilDate] = []
  private(set) var excludesBankHolidays = false
  private(set) var speaksOfTerms = false

  /// How many days may be named, and how much of a text is read, in bytes. Beyond that the dates are to be asked for.
  static let mostDates = 60
  private static let longestText = 4_000

  private static let excluding: Set<String> = [
    "except", "excepting", "excluding", "excludes", "excl", "exc", "not", "no", "closed", "cancelled", "apart",
    "without",
  ]
  /// Words between "except" and what it leaves out.
  private static let between: Set<String> = [
    "on", "for", "and", "or", "from", "the", "during", "open", "any", "all", "uk", "public", "english", "holiday",
    "holidays",
  ]

  /// Linear in the length of the texts.
  init(_ schedule: Schedule) {
    for text in [schedule.description, schedule.notes].compactMap(\.self) {
      read(Self.words(of: text))
    }
    dates = Array(Set(dates)).sorted()
  }

  private mutating func read(_ words: [String]) {
    var excludes = false
    for (index, word) in words.enumerated() {
      let next = index + 1 < words.count ? words[index + 1] : ""
      if word.utf8.starts(with: "term".utf8), ["term", "terms", "termtime", "term-time", "term-times"].contains(word) {
        speaksOfTerms = true
      }
      if word == "school", next.utf8.starts(with: "holiday".utf8) { speaksOfTerms = true }
      if let date = CivilDate(word) {
        if excludes { note(date) }
      } else if word == "bank", next.utf8.starts(with: "holiday".utf8) {
        excludesBankHolidays = excludesBankHolidays || excludes
      } else if Self.excluding.contains(word) {
        excludes = true
      } else if !Self.between.contains(word) {
        excludes = false
      }
    }
  }

  private mutating func note(_ date: CivilDate) {
    if dates.count < Self.mostDates { dates.append(date) } else { speaksOfTerms = true }
  }

  /// Letters, digits and hyphens of ASCII in small letters; everything else parts words.
  private static func words(of text: String) -> [String] {
    text.utf8.prefix(longestText).map { (65...90).contains($0) ? $0 | 0x20 : $0 }
      .split { !((97...122).contains($0) || (48...57).contains($0) || $0 == UInt8(ascii: "-")) }
      .map { String(decoding: $0, as: UTF8.self) }
  }
}
