import Doorstep
import Matching
import OpenReferral
import Schedules

/// The search form as somebody filled it in. Kept as typed, so that every page can show it again.
///
/// | name | holds |
/// | --- | --- |
/// | `interest` | several, parted by commas, semicolons or new lines |
/// | `near` | a postcode or place |
/// | `within` | how far: "3 miles", "15 minutes"; empty for no wish |
/// | `kind` | may come several times: `ListingKind` |
/// | `free` | `yes` or nothing |
/// | `day` | may come several times: `monday` to `sunday` |
/// | `when` | hours, or days from today on: words that `WhenReader` knows |
/// | `access` | may come several times: what a place must have, of `FactChoices.access` |
/// | `check` | may come several times: what must be checked of a provider, of `FactChoices.checks` |
/// | `language` | a language that must be spoken or signed, of `FactChoices.languages` |
/// | `gender` | `woman` or `man`: of a provider |
/// | `age` | of the person, 0 to 120 |
/// | `rate` | the most an hour may cost, in whole pounds, 0 to 500 |
/// | `literal` | `yes` to search the words as they are, reading nothing into them |
/// | `by` | how they get about: `TravelMode` |
/// | `sort` | `best` or `nearest` |
/// | `page` | 1 to 20 |
/// | `list` | the shortlist that ticked results are added to: see `Shortlist` |
public struct FindForm: Hashable, Sendable {
  public var interest = ""
  public var near = ""
  public var within = ""
  public var kinds: Set<ListingKind> = []
  public var isFree = false
  public var days: Set<Weekday> = []
  public var when = ""
  public var access: Set<String> = []
  public var checks: Set<String> = []
  public var language = ""
  public var gender = ""
  public var age: Int?
  public var rate: Int?
  public var isLiteral = false
  public var travelMode = TravelMode.onFoot
  public var order = MatchOrder.best
  public var page = 1
  public var list = ""
  /// True when it came in the body of a request: then no page may put its answers into an address.
  public var isPrivate = false

  public init() {}

  /// Every name that may occur.
  public static let parameterNames: Set<String> = [
    "interest", "near", "within", "kind", "free", "day", "when", "access", "check", "language", "gender", "age", "rate",
    "by",
    "sort", "page", "list", "literal",
  ]
  /// The names that may occur more than once.
  public static let repeatableNames: Set<String> = ["kind", "day", "access", "check"]

  /// What the form asks for, ready for `ConnectionFinder.answer`.
  ///
  /// One interest is answered with ten results, several with five each.
  ///
  /// - Parameter today: `yyyy-MM-dd`: checks must still hold.
  public func request(on today: String) -> SearchRequest {
    let interests = interest.unicodeScalars.split { $0 == "\n" || $0 == "\r" }.map { String($0) }
    let isSingle = !interest.unicodeScalars.contains { $0 == "," || $0 == ";" } && interests.count <= 1
    return SearchRequest(
      interests: interests.filter { !$0.unicodeScalars.allSatisfy(\.properties.isWhitespace) },
      near: near.isEmpty ? nil : near, within: within.isEmpty ? nil : within, travelMode: travelMode,
      filters: MatchFilters(kinds: kinds, onlyFree: isFree, weekdays: days, facts: facts(on: today)), order: order,
      limit: isSingle ? 10 : 5, page: page,
      isLiteral: isLiteral)
  }

  private func facts(on today: String) -> FactFilter {
    let languages = language.isEmpty ? [] : [language]
    let genders = gender.isEmpty ? [] : [gender]
    let groups: [(ListingFact.Group, [String])] = [
      (.accessibility, access.sorted()), (.check, checks.sorted()), (.language, languages), (.gender, genders),
    ]
    let facts = groups.flatMap { group, names in names.compactMap { ListingFact(group, $0) } }
    return FactFilter(
      facts: Set(facts), age: age, greatestRate: rate.map { $0 * 100 }, day: CalendarDay.number(today) ?? .max,
      times: CivilDate(today).flatMap { today in WhenReader.read(when).map { TimesFilter($0, from: today) } })
  }

  /// True when any choice beyond interest, place and distance was made.
  var hasChoices: Bool {
    !kinds.isEmpty || isFree || !days.isEmpty || !when.isEmpty || travelMode != .onFoot || order != .best
      || !access.isEmpty
      || !checks.isEmpty
      || !language.isEmpty || !gender.isEmpty || age != nil || rate != nil
  }
}

extension Weekday {
  /// "monday": its name in the form.
  var formValue: String { englishName.lowercased() }
}
